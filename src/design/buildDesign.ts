import type { Problem } from '../problem/Problem';
import { failed, ok, type Result } from '../problem/Result';
import type { CodedLabels } from './CodedLabels';
import { nestingProblems } from './nestingProblems';
import { problemInRows, respondentsWhere } from './problemInRows';
import type { ReplicateDesign, SurveyDesign } from './SurveyDesign';
import { weightProblems } from './weightProblems';

export interface DesignParts {
  readonly respondentCount: number;
  /** NaN where missing or unreadable, which is an error. Absent: everybody weighs 1. */
  readonly weights?: Float64Array | undefined;
  readonly strata?: CodedLabels | undefined;
  readonly clusters?: CodedLabels | undefined;
  readonly lonelyPsu?: SurveyDesign['lonelyPsu'] | undefined;
  readonly replicates?: ReplicateDesign | undefined;
  /** Column names, for problems. */
  readonly columns?: {
    readonly weight?: string;
    readonly stratum?: string;
    readonly cluster?: string;
  };
  /** The first respondent's row in a spreadsheet; 2 by default, below one header row. */
  readonly firstRow?: number | undefined;
}

/**
 * A design from its parts. PSUs are numbered over the survey, a cluster's label anew in each stratum
 * (R's `svydesign(nest = TRUE)`). Fails, naming rows, with `weight-bad`, `weight-all-zero`,
 * `stratum-missing-values`, `cluster-missing-values` and `cluster-not-nested`.
 */
export function buildDesign(parts: DesignParts): Result<SurveyDesign> {
  const problems = designProblems(parts);
  if (problems.length > 0) return failed(...problems);
  const { respondentCount, weights, strata, clusters, replicates } = parts;
  const stratum = strata && Uint32Array.from(strata.codes);
  const stratumCount = strata?.names.length ?? 1;
  const psus = clusters && numberPsus(clusters.codes, stratum);
  const units = psus?.stratumOfPsu ?? stratum;
  return ok({
    respondentCount,
    weights: weights ?? new Float64Array(respondentCount).fill(1),
    weighted: weights !== undefined,
    ...(psus && { psu: psus.psu }),
    ...(stratum && { stratum }),
    stratumNames: strata?.names ?? [],
    psuCounts: units ? countByIndex(units, stratumCount) : Uint32Array.of(respondentCount),
    stratumOfPsu: psus?.stratumOfPsu ?? new Uint32Array(0),
    lonelyPsu: parts.lonelyPsu ?? 'fail',
    ...(replicates && { replicates }),
  });
}

function designProblems(parts: DesignParts): readonly Problem[] {
  const { weights, strata, clusters, columns = {}, firstRow = 2 } = parts;
  const { weight = 'weight', stratum = 'stratum', cluster = 'cluster' } = columns;
  const problems = [
    ...(weights ? weightProblems(weights, weight, firstRow) : []),
    ...missingLabels('stratum-missing-values', strata, stratum, firstRow),
    ...missingLabels('cluster-missing-values', clusters, cluster, firstRow),
  ];
  if (problems.length > 0 || !strata || !clusters) return problems;
  return nestingProblems(strata, clusters, cluster, firstRow);
}

function missingLabels(
  code: 'stratum-missing-values' | 'cluster-missing-values',
  labels: CodedLabels | undefined,
  column: string,
  firstRow: number,
): readonly Problem[] {
  if (!labels) return [];
  const missing = respondentsWhere(labels.codes.length, (i) => labels.codes[i]! < 0);
  return problemInRows(code, column, missing, firstRow);
}

function numberPsus(
  clusterCodes: Int32Array,
  stratum: Uint32Array | undefined,
): { readonly psu: Uint32Array; readonly stratumOfPsu: Uint32Array } {
  const psu = new Uint32Array(clusterCodes.length);
  const stratumOfPsu: number[] = [];
  const numbersByStratum = new Map<number, Map<number, number>>();
  for (let i = 0; i < psu.length; i++) {
    const h = stratum ? stratum[i]! : 0;
    const label = clusterCodes[i]!;
    const numbers = numbersByStratum.get(h) ?? new Map<number, number>();
    numbersByStratum.set(h, numbers);
    const number = numbers.get(label) ?? stratumOfPsu.push(h) - 1;
    numbers.set(label, number);
    psu[i] = number;
  }
  return { psu, stratumOfPsu: Uint32Array.from(stratumOfPsu) };
}

function countByIndex(indices: Uint32Array, count: number): Uint32Array {
  const counts = new Uint32Array(count);
  for (let i = 0; i < indices.length; i++) counts[indices[i]!]! += 1;
  return counts;
}
