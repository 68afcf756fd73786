import { formatGroup } from './formatGroup';
import type { Locale } from './Locale';
import { comparisonMessages } from './messages/comparisons';
import { translate } from './translate';

/** A group within a sentence: `Gen X`, or `all respondents` for the total. */
export function formatWhom(group: string, locale: Locale): string {
  return group === 'Total'
    ? translate(comparisonMessages, locale, 'everyone')
    : formatGroup(group, locale);
}
