import { formatCount } from '../../format/formatNumber';
import type { Locale } from '../../format/Locale';
import { translate } from '../../format/translate';
import { cellColumns } from '../cells/cellWords';
import type { TableContent } from '../frame/TableContent';
import type { BenchmarkRow } from './toBenchmarkRows';

/** The survey's own figure and the published ones, with origin, base and what they are good for. */
export function benchmarkTable(
  rows: readonly BenchmarkRow[],
  caption: string,
  locale: Locale,
): TableContent {
  const say = (key: 'item' | 'origin' | 'kind' | 'base-column' | 'estimate' | 'interval-heading') =>
    translate('charts', locale, key);
  return {
    caption,
    columns: [
      say('item'),
      say('origin'),
      say('kind'),
      say('base-column'),
      say('estimate'),
      say('interval-heading'),
    ],
    rows: rows.map((row) => ({
      header: row.label,
      cells: [
        row.origin ?? '',
        translate('charts', locale, `benchmark-${row.kind}`),
        row.cell.n === null ? '' : formatCount(row.cell.n, locale),
        ...cellColumns(row.cell, 'percent', locale),
      ],
    })),
  };
}
