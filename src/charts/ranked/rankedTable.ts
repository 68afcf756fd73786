import { formatGroup } from '../../format/formatGroup';
import { formatCount } from '../../format/formatNumber';
import type { Locale } from '../../format/Locale';
import { translate } from '../../format/translate';
import { cellColumns } from '../cells/cellWords';
import type { TableContent } from '../frame/TableContent';
import type { RankedBarsData } from './toRankedRows';

/** The ranking in rows: base, share and interval, and the second group's beside them. */
export function rankedTable(data: RankedBarsData, caption: string, locale: Locale): TableContent {
  const groups = [data.group, ...(data.compared ? [data.compared] : [])];
  return {
    caption,
    columns: [
      translate('charts', locale, 'item'),
      ...groups.flatMap((group) => {
        const name = formatGroup(group.name, locale);
        return [
          translate('charts', locale, 'base-of', { name }),
          name,
          translate('charts', locale, 'interval-column', { name }),
        ];
      }),
    ],
    rows: data.rows.map((row) => ({
      header: row.label,
      cells: [row.cell, ...(row.compared ? [row.compared] : [])].flatMap((cell) => [
        cell.n === null ? '' : formatCount(cell.n, locale),
        ...cellColumns(cell, 'percent', locale),
      ]),
    })),
  };
}
