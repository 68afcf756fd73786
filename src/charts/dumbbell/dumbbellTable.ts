import { formatGroup } from '../../format/formatGroup';
import { formatCount } from '../../format/formatNumber';
import type { Locale } from '../../format/Locale';
import { translate } from '../../format/translate';
import { cellColumns } from '../cells/cellWords';
import { gapUnitOf } from '../cells/gapUnitOf';
import type { TableContent } from '../frame/TableContent';
import { dumbbellLabels } from './dumbbellLabels';
import type { DumbbellRow } from './toDumbbellRows';

/** A dumbbell's figures: base, then concern, behavior and gap, each with its interval. */
export function dumbbellTable(
  rows: readonly DumbbellRow[],
  caption: string,
  locale: Locale,
  unit: 'percent' | 'index' = 'percent',
): TableContent {
  const labels = dumbbellLabels(unit, locale);
  const columns = [labels.concern, labels.behavior, labels.gap].flatMap((name) => [
    name,
    translate('charts', locale, 'interval-column', { name }),
  ]);
  return {
    caption,
    columns: [
      translate('charts', locale, 'group'),
      translate('charts', locale, 'base-column'),
      ...columns,
    ],
    rows: rows.map((row) => ({
      header: formatGroup(row.group.name, locale),
      cells: [
        row.gap.n === null ? '' : formatCount(row.gap.n, locale),
        ...cellColumns(row.concerned, unit, locale),
        ...cellColumns(row.acting, unit, locale),
        ...cellColumns(row.gap, gapUnitOf(unit), locale),
      ],
    })),
  };
}
