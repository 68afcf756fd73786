import type { ReactNode } from 'react';
import { ChartFrame } from '../../../src/charts/ChartFrame';
import { cellNotes } from '../../../src/charts/cellWords';
import { chartMethod } from '../../../src/charts/chartMethod';
import { DumbbellChart } from '../../../src/charts/DumbbellChart';
import { dumbbellTable } from '../../../src/charts/dumbbellTable';
import { toDumbbellRows } from '../../../src/charts/toDumbbellRows';
import type { Locale } from '../../../src/format/Locale';
import type { GapTable, StudySummary } from '../../../src/results/Results';
import {
  bandGapTable,
  bandSummary,
  gapTable,
  hardGapTable,
  longQuestion,
  summary,
} from '../tables';

interface Case {
  readonly name: string;
  readonly chart: ReactNode;
}

const actions = ['Save data', 'Save image', 'Copy link', 'Method'].map((label) => ({
  id: label,
  label,
  onAction: () => undefined,
}));

/** Every chart form with plain data and with the hard cases. */
export function cases(locale: Locale): readonly Case[] {
  return [
    { name: 'dumbbell', chart: dumbbell(gapTable, summary, locale) },
    { name: 'dumbbell-hard', chart: dumbbell(hardGapTable, summary, locale) },
    { name: 'dumbbell-nine', chart: dumbbell(bandGapTable, bandSummary, locale) },
    {
      name: 'dumbbell-one',
      chart: dumbbell({ ...gapTable, rows: gapTable.rows.slice(0, 1) }, summary, locale),
    },
    { name: 'dumbbell-none', chart: dumbbell({ ...gapTable, rows: [] }, summary, locale) },
  ];
}

function dumbbell(table: GapTable, study: StudySummary, locale: Locale): ReactNode {
  const rows = toDumbbellRows(table, study);
  return (
    <ChartFrame
      title="In every generation more people say they are concerned than act on it, except Gen Z"
      subtitle={longQuestion}
      method={chartMethod(table, study, locale)}
      table={dumbbellTable(rows, 'Concern and protective behavior by generation', locale)}
      evidence={[table.evidence]}
      notes={cellNotes(
        rows.flatMap((row) => [row.gap, row.concerned, row.acting]),
        locale,
      )}
      actions={actions}
      locale={locale}
    >
      <DumbbellChart rows={rows} locale={locale} />
    </ChartFrame>
  );
}
