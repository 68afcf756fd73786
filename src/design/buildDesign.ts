import { ok, type Result } from '../problem/Result';
import type { ReplicateDesign, SurveyDesign } from './SurveyDesign';

/** A category per respondent: `codes[i]` is an index into `names`. */
export interface CodedLabels {
  readonly codes: ArrayLike<number>;
  readonly names: readonly string[];
}

export interface DesignParts {
  readonly respondentCount: number;
  /** Checked already: finite and not negative. Absent: everybody weighs 1. */
  readonly weights?: Float64Array | undefined;
  readonly strata?: CodedLabels | undefined;
  readonly clusters?: CodedLabels | undefined;
  readonly lonelyPsu?: SurveyDesign['lonelyPsu'] | undefined;
  readonly replicates?: ReplicateDesign | undefined;
}

/**
 * A design from its parts; PSUs are numbered over the survey, a cluster's label anew in each stratum
 * (R's `svydesign(nest = TRUE)`).
 */
export function buildDesign(parts: DesignParts): Result<SurveyDesign> {
  const { respondentCount, weights, strata, clusters, replicates } = parts;
  const stratum = strata && Uint32Array.from(strata.codes);
  const stratumCount = strata?.names.length ?? 1;
  const psus = clusters && numberPsus(clusters.codes, stratum);
  return ok({
    respondentCount,
    weights: weights ?? new Float64Array(respondentCount).fill(1),
    weighted: weights !== undefined,
    ...(psus && { psu: psus.psu }),
    ...(stratum && { stratum }),
    stratumNames: strata?.names ?? [],
    psuCounts: psus
      ? countByIndex(psus.stratumOfPsu, stratumCount)
      : stratum
        ? countByIndex(stratum, stratumCount)
        : Uint32Array.of(respondentCount),
    stratumOfPsu: psus?.stratumOfPsu ?? new Uint32Array(0),
    lonelyPsu: parts.lonelyPsu ?? 'fail',
    ...(replicates && { replicates }),
  });
}

function numberPsus(
  clusterCodes: ArrayLike<number>,
  stratum: Uint32Array | undefined,
): { psu: Uint32Array; stratumOfPsu: Uint32Array } {
  const psu = new Uint32Array(clusterCodes.length);
  const stratumOfPsu: number[] = [];
  const numbersByStratum = new Map<number, Map<number, number>>();
  for (let i = 0; i < psu.length; i++) {
    const h = stratum ? stratum[i]! : 0;
    const numbers = numbersByStratum.get(h) ?? new Map<number, number>();
    numbersByStratum.set(h, numbers);
    let number = numbers.get(clusterCodes[i]!);
    if (number === undefined) {
      number = stratumOfPsu.push(h) - 1;
      numbers.set(clusterCodes[i]!, number);
    }
    psu[i] = number;
  }
  return { psu, stratumOfPsu: Uint32Array.from(stratumOfPsu) };
}

function countByIndex(indices: Uint32Array, count: number): Uint32Array {
  const counts = new Uint32Array(count);
  for (let i = 0; i < indices.length; i++) counts[indices[i]!]! += 1;
  return counts;
}
