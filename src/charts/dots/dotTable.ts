import { formatGroup } from '../../format/formatGroup';
import { formatCount } from '../../format/formatNumber';
import type { Locale } from '../../format/Locale';
import { translate } from '../../format/translate';
import { cellColumns } from '../cells/cellWords';
import type { TableContent } from '../frame/TableContent';
import type { DotPlotData } from './toDotRows';

/** Every estimate of a dot plot: item and group, base, figure, interval, letters. */
export function dotTable(
  { rows, unit }: DotPlotData,
  caption: string,
  locale: Locale,
): TableContent {
  const say = (
    key: 'item' | 'group' | 'base-column' | 'estimate' | 'interval-heading' | 'letters',
  ) => translate('charts', locale, key);
  return {
    caption,
    columns: [
      say('item'),
      say('group'),
      say('base-column'),
      say('estimate'),
      say('interval-heading'),
      say('letters'),
    ],
    rows: rows.flatMap((row) =>
      row.lanes.map((lane) => ({
        header: row.label,
        cells: [
          lane.letter
            ? `${formatGroup(lane.group.name, locale)} (${lane.letter})`
            : formatGroup(lane.group.name, locale),
          lane.cell.n === null ? '' : formatCount(lane.cell.n, locale),
          ...cellColumns(lane.cell, unit, locale),
          lane.higherThan ?? '',
        ],
      })),
    ),
  };
}
