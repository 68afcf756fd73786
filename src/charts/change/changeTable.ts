import type { ChangeUnits } from '../../format/formatChange';
import { formatGroup } from '../../format/formatGroup';
import { formatCount, formatP } from '../../format/formatNumber';
import type { Locale } from '../../format/Locale';
import { translate } from '../../format/translate';
import type { WaveNames } from '../../format/waveNames';
import { cellColumns } from '../cells/cellWords';
import type { TableContent } from '../frame/TableContent';
import type { ChangeChartRow } from './toChangeRows';

/** A change chart's figures: each wave's base, figure and interval, the change with its interval and both corrected p-values. */
export function changeTable(
  rows: readonly ChangeChartRow[],
  caption: string,
  {
    names,
    units,
    locale,
  }: { readonly names: WaveNames; readonly units: ChangeUnits; readonly locale: Locale },
): TableContent {
  const intervalOf = (name: string) => translate('charts', locale, 'interval-column', { name });
  const baseOf = (wave: string) => translate('waves', locale, 'base-of-wave', { wave });
  const change = translate('waves', locale, 'change-column');
  const isByGroup = rows[0]?.label === undefined;
  return {
    caption,
    columns: [
      translate('charts', locale, isByGroup ? 'group' : 'item'),
      ...[names.earlier, names.later].flatMap((wave) => [baseOf(wave), wave, intervalOf(wave)]),
      change,
      intervalOf(change),
      translate('waves', locale, 'p-holm'),
      translate('waves', locale, 'p-bh'),
    ],
    rows: rows.map((row) => ({
      header: row.label ?? formatGroup(row.group.name, locale),
      cells: [
        ...[row.earlier, row.later].flatMap((cell) => [
          cell.n === null ? '' : formatCount(cell.n, locale),
          ...cellColumns(cell, units.figure, locale),
        ]),
        ...cellColumns(row.change, units.change, locale),
        row.pHolm === null ? '' : formatP(row.pHolm, locale),
        row.pBH === null ? '' : formatP(row.pBH, locale),
      ],
    })),
  };
}
