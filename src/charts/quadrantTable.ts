import { formatGroup } from '../format/formatGroup';
import { formatCount } from '../format/formatNumber';
import type { Locale } from '../format/Locale';
import { chartMessages } from '../format/messages/charts';
import { translate } from '../format/translate';
import { cellColumns } from './cellWords';
import { quadrantName } from './quadrantWords';
import type { TableContent } from './TableContent';
import { type QuadrantBarRow, quadrantOrder } from './toQuadrantRows';

/** The four shares by group, each with its interval. */
export function quadrantTable(
  rows: readonly QuadrantBarRow[],
  caption: string,
  locale: Locale,
): TableContent {
  return {
    caption,
    columns: [
      translate(chartMessages, locale, 'group'),
      translate(chartMessages, locale, 'base-column'),
      ...quadrantOrder.flatMap((quadrant) => {
        const name = quadrantName(quadrant, locale);
        return [name, translate(chartMessages, locale, 'interval-column', { name })];
      }),
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
