import type { StudySummary } from '../../results/document/StudySummary';
import type { DocumentVariables } from './documentVariables';
import type { PrintedRow } from './PrintedRow';

/** The counts that a study's summary tells: all respondents, and those of each segment. */
export interface SummaryRows {
  readonly rows: readonly PrintedRow[];
  /** The row that stands for a segment's count. */
  readonly segmentRow: (name: string) => object | undefined;
}

export function summaryRows(study: StudySummary, variables: DocumentVariables): SummaryRows {
  const variable = variables.variable('generation');
  const counts = new Map<string, number | null>([
    ...(study.segmentation?.segments ?? []).map(({ name, n }) => [name, n] as const),
    ...Object.entries(study.generations),
  ]);
  const segments = [...counts].map(([name, n]) => ({
    name,
    row: {
      row: { segment: name },
      counts: [{ box: [{ variable, levels: [name] }], value: n ?? Number.NaN }],
      worth: 40,
    },
  }));
  const everybody: PrintedRow = {
    row: { segment: 'everybody' },
    counts: [{ box: [], value: study.respondents ?? Number.NaN }],
    worth: 1000,
    fixed: true,
  };
  return {
    rows: [everybody, ...segments.map(({ row }) => row)],
    segmentRow: (name) => segments.find((each) => each.name === name)?.row.row,
  };
}
