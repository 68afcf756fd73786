import { formatGroup } from '../format/formatGroup';
import { formatCount } from '../format/formatNumber';
import type { Locale } from '../format/Locale';
import { chartMessages } from '../format/messages/charts';
import { translate } from '../format/translate';
import { cellColumns } from './cellWords';
import type { TableContent } from './TableContent';
import type { DivergingBarsData } from './toDivergingRows';

/** The share of each level by group, each with its interval. */
export function divergingTable(
  { levels, rows }: DivergingBarsData,
  caption: string,
  locale: Locale,
): TableContent {
  return {
    caption,
    columns: [
      translate(chartMessages, locale, 'group'),
      translate(chartMessages, locale, 'base-column'),
      ...levels.flatMap((name) => [
        name,
        translate(chartMessages, locale, 'interval-column', { name }),
      ]),
    ],
    rows: rows.map((row) => {
      const n = row.cells.find((cell) => cell.n !== null)?.n ?? null;
      return {
        header: formatGroup(row.group.name, locale),
        cells: [
          n === null ? '' : formatCount(n, locale),
          ...row.cells.flatMap((cell) => cellColumns(cell, 'percent', locale)),
        ],
      };
    }),
  };
}
