import { formatGroup } from './formatGroup';
import type { Locale } from './Locale';
import { comparisonMessages } from './messages/comparisons';
import { groupInSentenceMessages, isNamedInSentences } from './messages/groupInSentence';
import { translate } from './translate';

/** A group within a sentence, with its article: `i Millennial`, or `all respondents` for the total. */
export function formatWhom(group: string, locale: Locale): string {
  if (group === 'Total') return translate(comparisonMessages, locale, 'everyone');
  return isNamedInSentences(group)
    ? translate(groupInSentenceMessages, locale, group)
    : formatGroup(group, locale);
}
