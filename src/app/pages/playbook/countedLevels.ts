import { formatList } from '../../../format/formatList';
import type { Locale } from '../../../format/Locale';
import type { TopBoxTable } from '../../../results/measures/topBox/topBoxSchema';

/** The answers that a share counts, quoted: `“Agree” or “Strongly agree”`. */
export function countedLevels({ top }: TopBoxTable, locale: Locale): string {
  const quoted = top.map((level) => (locale === 'it' ? `«${level}»` : `“${level}”`));
  return formatList(quoted, locale, 'or');
}
