import { formatCount } from '../../format/formatNumber';
import type { Locale } from '../../format/Locale';
import { translate } from '../../format/translate';
import type { StudySummary } from '../../results/document/StudySummary';
import { cellColumns } from '../cells/cellWords';
import { gapUnitOf } from '../cells/gapUnitOf';
import type { TableContent } from '../frame/TableContent';
import { choiceWords } from './choiceWords';
import type { SensitivityChartRow } from './toSensitivityRows';

/** The gap under each choice, with its base and interval. */
export function sensitivityTable(
  rows: readonly SensitivityChartRow[],
  summary: StudySummary,
  caption: string,
  locale: Locale,
  unit: 'percent' | 'index' = 'percent',
): TableContent {
  return {
    caption,
    columns: [
      translate('charts', locale, 'choice'),
      translate('charts', locale, 'base-column'),
      translate('charts', locale, 'gap'),
      translate('charts', locale, 'interval-heading'),
    ],
    rows: rows.map((row) => ({
      header: choiceWords(row, summary, locale),
      cells: [
        row.cell.n === null ? '' : formatCount(row.cell.n, locale),
        ...cellColumns(row.cell, gapUnitOf(unit), locale),
      ],
    })),
  };
}
