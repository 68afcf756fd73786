import { formatAssociation } from '../../../../format/formatAssociation';
import type { Locale } from '../../../../format/Locale';
import { translate } from '../../../../format/translate';
import type { ItemSummary } from '../../../../results/document/StudySummary';
import { isOf } from '../../../../results/measures/byMeasure';
import type { CrosstabTable } from './toCrosstab';

/** Whether the answers as a whole differ by the banner, or why that isn't tested; nothing for numbers. */
export function testSentence(
  table: CrosstabTable,
  { kind }: ItemSummary,
  banner: string,
  locale: Locale,
): string | undefined {
  if (!isOf('distribution', table)) return undefined;
  if (kind === 'multiple') return translate('crosstab', locale, 'no-test-multiple');
  const { association } = table;
  if (!association) return translate('crosstab', locale, 'no-test');
  const test = formatAssociation(association, locale);
  const key =
    association.p === null ? 'test-unknown' : association.p < 0.05 ? 'differs' : 'not-differs';
  return translate('crosstab', locale, key, { banner, test });
}
