import { findColumn } from '../codebook/resolve/findColumn';
import { errorProblem, type Problem } from '../problem/Problem';
import { failed, ok, type Result } from '../problem/Result';
import type { StudyDesign } from '../study/Study';
import type { SurveyColumn, SurveyTable } from '../survey/SurveyTable';
import { buildDesign } from './buildDesign';
import { buildReplicates } from './buildReplicates';
import { columnLabels } from './columnLabels';
import { columnWeights } from './columnWeights';
import type { ReplicateDesign, SurveyDesign } from './SurveyDesign';
import { weightProblems } from './weightProblems';

/**
 * The design that a study states, read from its columns (named by header or `#n`).
 * `firstRow` is the first respondent's row in a spreadsheet: header rows + 1.
 * Fails with `study-column-unknown`, and as `buildDesign` and `buildReplicates` do.
 */
export function readDesign(
  table: SurveyTable,
  stated: StudyDesign,
  firstRow = 2,
): Result<SurveyDesign> {
  const unknown = unknownColumns(table, stated);
  if (unknown.length > 0) return failed(...unknown);
  const { weight, stratum, cluster } = stated;
  const column = (name: string | undefined) =>
    name === undefined ? undefined : findColumn(table, name);
  const weightColumn = column(weight);
  const stratumColumn = column(stratum);
  const clusterColumn = column(cluster);
  const parts = {
    respondentCount: table.rowCount,
    weights: weightColumn && columnWeights(weightColumn),
    strata: stratumColumn && columnLabels(stratumColumn),
    clusters: clusterColumn && columnLabels(clusterColumn),
    lonelyPsu: stated.lonelyPsu,
    columns: {
      ...(weight !== undefined && { weight }),
      ...(stratum !== undefined && { stratum }),
      ...(cluster !== undefined && { cluster }),
    },
    firstRow,
  };
  const design = buildDesign(parts);
  if (!design.ok || !stated.replicates) return design;
  const replicates = readReplicates(table, stated.replicates, design.value.weights, firstRow);
  return replicates.ok ? ok({ ...design.value, replicates: replicates.value }) : replicates;
}

function readReplicates(
  table: SurveyTable,
  stated: NonNullable<StudyDesign['replicates']>,
  baseWeights: Float64Array,
  firstRow: number,
): Result<ReplicateDesign> {
  const columns = stated.columns
    .map((name) => findColumn(table, name))
    .filter((column): column is SurveyColumn => column !== undefined);
  const weights = columns.map(columnWeights);
  const problems = weights.flatMap((each, r) => weightProblems(each, columns[r]!.header, firstRow));
  if (problems.length > 0) return failed(...problems);
  return buildReplicates({ ...stated, weights, baseWeights });
}

function unknownColumns(table: SurveyTable, stated: StudyDesign): readonly Problem[] {
  const named = [
    ['design.weight', stated.weight],
    ['design.stratum', stated.stratum],
    ['design.cluster', stated.cluster],
    ...(stated.replicates?.columns ?? []).map(
      (name) => ['design.replicates.columns', name] as const,
    ),
  ] as const;
  return named.flatMap(([field, column]) =>
    column === undefined || findColumn(table, column)
      ? []
      : [errorProblem('study-column-unknown', { field, column }, { field })],
  );
}
