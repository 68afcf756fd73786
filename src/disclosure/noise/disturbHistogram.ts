import type { RowOf } from '../../results/rows/domainRows';
import { totalKey } from '../../results/rows/isTotalRow';
import type { NoiseSource } from './NoiseSource';
import type { NoisyGroup, NoisyHistogram } from './NoisyHistogram';

/** True counts of one group's answers, and the sums of their weights. */
export interface GroupCounts {
  readonly of: RowOf;
  readonly counts: readonly number[];
  readonly weights: readonly number[];
}

/** Weights are added up in these units, so that sums are integers. */
const grid = 1024;

/**
 * Disturbs a histogram once for its respondents, and where there are weights once for their sums. A respondent is in one
 * cell, of the groups or of `unknown`: adding one changes one count by 1 and one sum by the bound at most.
 */
export function disturbHistogram(
  table: string,
  groups: readonly GroupCounts[],
  unknown: GroupCounts,
  source: NoiseSource,
  weightBound: number | undefined,
): NoisyHistogram {
  const all = [...groups, unknown];
  const width = unknown.counts.length;
  const counts = source.disturb(
    table,
    all.flatMap((group) => group.counts),
  );
  const sensitivity = weightBound === undefined ? 1n : BigInt(Math.ceil(weightBound * grid) + 2);
  const weights =
    weightBound === undefined
      ? counts
      : source
          .disturb(
            `${table}, weights`,
            all.flatMap((group) => group.weights.map((sum) => Math.round(sum * grid))),
            sensitivity,
          )
          .map((sum) => sum / grid);
  const noisy = all.map(({ of }, g) => ({
    of,
    counts: counts.slice(g * width, (g + 1) * width),
    weights: weights.slice(g * width, (g + 1) * width),
    cells: 1,
  }));
  const unit = weightBound === undefined ? 1 : grid;
  return {
    groups: [total(noisy, width), ...noisy.slice(0, -1)],
    noiseVariance: source.variance(sensitivity) / unit ** 2,
    weightBound: weightBound ?? 1,
    privacy: {
      epsilon: source.share * (weightBound === undefined ? 1 : 2),
      noiseSd: Math.sqrt(source.variance()),
    },
  };
}

function total(groups: readonly NoisyGroup[], width: number): NoisyGroup {
  const added = (of: 'counts' | 'weights') =>
    Array.from({ length: width }, (_, k) =>
      groups.reduce((sum, group) => sum + (group[of][k] ?? 0), 0),
    );
  return {
    of: { group: totalKey, kind: 'total' },
    counts: added('counts'),
    weights: added('weights'),
    cells: groups.length,
  };
}
