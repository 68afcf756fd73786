import { formatGroup } from '../../format/formatGroup';
import { formatCount } from '../../format/formatNumber';
import type { Locale } from '../../format/Locale';
import { translate } from '../../format/translate';
import { cellColumns } from '../cells/cellWords';
import type { TableContent } from '../frame/TableContent';
import { quadrantName } from './quadrantWords';
import { type QuadrantBarRow, quadrantOrder } from './toQuadrantRows';

/** The four shares by group, each with its interval and, where groups were compared, the letters of those it exceeds. */
export function quadrantTable(
  rows: readonly QuadrantBarRow[],
  caption: string,
  locale: Locale,
): TableContent {
  const isLettered = rows.some(({ letter }) => letter !== undefined);
  const lettersOf = (name: string) =>
    isLettered ? [translate('charts', locale, 'letters-of', { name })] : [];
  return {
    caption,
    columns: [
      translate('charts', locale, 'group'),
      translate('charts', locale, 'base-column'),
      ...quadrantOrder.flatMap((quadrant) => {
        const name = quadrantName(quadrant, locale);
        return [name, translate('charts', locale, 'interval-column', { name }), ...lettersOf(name)];
      }),
    ],
    rows: rows.map((row) => {
      const n = row.cells.find((cell) => cell.n !== null)?.n ?? null;
      return {
        header: row.letter
          ? `${formatGroup(row.group.name, locale)} (${row.letter})`
          : formatGroup(row.group.name, locale),
        cells: [
          n === null ? '' : formatCount(n, locale),
          ...row.cells.flatMap((cell, k) => [
            ...cellColumns(cell, 'percent', locale),
            ...(isLettered ? [row.higherThan?.[k] ?? ''] : []),
          ]),
        ],
      };
    }),
  };
}
