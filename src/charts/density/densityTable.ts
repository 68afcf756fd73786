import { formatCount, formatPercent } from '../../format/formatNumber';
import type { Locale } from '../../format/Locale';
import { translate } from '../../format/translate';
import type { TableContent } from '../frame/TableContent';
import type { IndexDensityData } from './toIndexDensity';

/** Shares of respondents by bin: concern down, protection across. */
export function densityTable(
  { shares }: IndexDensityData,
  caption: string,
  locale: Locale,
): TableContent {
  const bin = (i: number) => `${formatCount(i * 10, locale)}–${formatCount(i * 10 + 10, locale)}`;
  return {
    caption,
    columns: [
      translate('charts', locale, 'density-corner'),
      ...shares.map((_, behavior) => bin(behavior)),
    ],
    rows: shares.map((row, concern) => ({
      header: bin(concern),
      cells: row.map((share) =>
        share === null
          ? translate('charts', locale, 'hidden-short')
          : formatPercent(share, locale, 1),
      ),
    })),
  };
}
