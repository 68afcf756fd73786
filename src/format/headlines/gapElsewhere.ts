import type { SensitivityTable } from '../../results/measures/sensitivity/sensitivitySchema';
import { isTotalRow } from '../../results/rows/isTotalRow';
import { formatSigned } from '../formatNumber';
import type { Locale } from '../Locale';
import { translate } from '../translate';

/**
 * How far a pair's gap depends on how it is counted: the lowest and the highest gap of all respondents over the
 * reasonable choices, and whether its sign turns. Nothing where no other choice has a figure.
 */
export function gapElsewhere(table: SensitivityTable, locale: Locale): string | undefined {
  const gaps = table.rows.flatMap((row) =>
    isTotalRow(row) && row.reliability !== 'suppressed' && row.estimate !== null
      ? [row.estimate]
      : [],
  );
  if (gaps.length < 2) return undefined;
  const low = Math.min(...gaps);
  const high = Math.max(...gaps);
  return translate('overview', locale, low < 0 && high > 0 ? 'elsewhere-turns' : 'elsewhere', {
    low: formatSigned(low * 100, locale),
    high: formatSigned(high * 100, locale),
  });
}
