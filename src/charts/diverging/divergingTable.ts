import { formatGroup } from '../../format/formatGroup';
import { formatCount } from '../../format/formatNumber';
import type { Locale } from '../../format/Locale';
import { translate } from '../../format/translate';
import type { ChartCell } from '../cells/ChartCell';
import { cellColumns } from '../cells/cellWords';
import type { TableContent } from '../frame/TableContent';
import type { DivergingBarsData } from './toDivergingRows';

/** The nets' words, where the rows have them: `ends` of `toDivergingRows`. */
interface Nets {
  readonly low?: string;
  readonly high?: string;
}

/** The share of each level by group, each with its interval; then the nets at both ends, with their letters. */
export function divergingTable(
  { levels, rows }: DivergingBarsData,
  caption: string,
  locale: Locale,
  nets: Nets = {},
): TableContent {
  const isLettered = rows.some(({ letter }) => letter !== undefined);
  const netHeads = (name: string | undefined) => (name === undefined ? [] : headsOf(name));
  const headsOf = (name: string) => [
    translate('charts', locale, 'net-column', { name }),
    translate('charts', locale, 'interval-column', { name }),
    ...(isLettered ? [translate('charts', locale, 'letters-of', { name })] : []),
  ];
  const netCells = (
    name: string | undefined,
    cell: ChartCell | undefined,
    letters: string | undefined,
  ) => {
    if (name === undefined) return [];
    const figures = cell ? cellColumns(cell, 'percent', locale) : ['', ''];
    return [...figures, ...(isLettered ? [letters ?? ''] : [])];
  };
  return {
    caption,
    columns: [
      translate('charts', locale, 'group'),
      translate('charts', locale, 'base-column'),
      ...levels.flatMap((name) => [name, translate('charts', locale, 'interval-column', { name })]),
      ...netHeads(nets.low),
      ...netHeads(nets.high),
    ],
    rows: rows.map((row) => {
      const n = row.cells.find((cell) => cell.n !== null)?.n ?? null;
      return {
        header: row.letter
          ? `${formatGroup(row.group.name, locale)} (${row.letter})`
          : formatGroup(row.group.name, locale),
        cells: [
          n === null ? '' : formatCount(n, locale),
          ...row.cells.flatMap((cell) => cellColumns(cell, 'percent', locale)),
          ...netCells(nets.low, row.low, row.lowHigherThan),
          ...netCells(nets.high, row.high, row.higherThan),
        ],
      };
    }),
  };
}
