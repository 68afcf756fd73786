import { totalKey } from '../results/rows/isTotalRow';
import { formatGroup } from './formatGroup';
import type { Locale } from './Locale';
import { hasMessage, translate } from './translate';

/** A group within a sentence, with its article: `i Millennial`, or `all respondents` for the total. */
export function formatWhom(group: string, locale: Locale): string {
  if (group === totalKey) return translate('comparisons', locale, 'everyone');
  return hasMessage('groupInSentence', locale, group)
    ? translate('groupInSentence', locale, group)
    : formatGroup(group, locale);
}
