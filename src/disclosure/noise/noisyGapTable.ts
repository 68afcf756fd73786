import { meanInterval } from '../../estimate/intervals/meanInterval';
import type {
  GapTable,
  QuadrantName,
  QuadrantRow,
  RiskDifferenceRow,
} from '../../results/measures/gap/gapSchema';
import type { RowOf } from '../../results/rows/domainRows';
import { groupKey, totalKey } from '../../results/rows/isTotalRow';
import { jointKey } from '../../study/jointKey';
import { groupOf } from '../withhold/withheldRow';
import { disturbHistogram, type GroupCounts } from './disturbHistogram';
import type { NoiseSource } from './NoiseSource';
import type { NoisyHistogram } from './NoisyHistogram';
import { leftOver } from './noisyItemTables';
import { independentContrasts, scoredRows } from './scoredRows';

const quadrants: readonly QuadrantName[] = ['paradoxical', 'guarded', 'cautious', 'carefree'];

/** A pair's quadrants by generation with noise. */
export function quadrantHistogram(
  table: GapTable,
  generations: readonly string[],
  source: NoiseSource,
  weightBound: number | undefined,
): NoisyHistogram {
  const cell = new Map(table.quadrants.map((row) => [jointKey(groupKey(row), row.quadrant), row]));
  const group = (of: RowOf): GroupCounts => {
    const found = quadrants.map((quadrant) => cell.get(jointKey(groupKey(of), quadrant)));
    return {
      of,
      counts: found.map((row) => row?.count ?? Math.round((row?.estimate ?? 0) * (row?.n ?? 0))),
      weights: found.map((row) => (row?.estimate ?? 0) * (row?.weightedBase ?? 0)),
    };
  };
  const groups = generations.map((name) => group({ group: name, kind: 'group' }));
  const name = `${table.concern} × ${table.behavior}`;
  return disturbHistogram(
    name,
    groups,
    leftOver(group({ group: totalKey, kind: 'total' }), groups),
    source,
    weightBound,
  );
}

/** A pair's gap, its parts, quadrants and counter-evidence from the noisy quadrants. */
export function noisyGapTable(table: GapTable, histogram: NoisyHistogram): GapTable {
  const rows = scoredRows(histogram, [1, 0, -1, 0], false);
  return {
    measure: 'gap',
    concern: table.concern,
    behavior: table.behavior,
    evidence: table.evidence,
    direction: table.direction,
    by: 'generation',
    base: 'answered',
    correction: 'holm',
    confidence: 0.95,
    privacy: histogram.privacy,
    rows,
    concerned: scoredRows(histogram, [1, 1, 0, 0], true),
    acting: scoredRows(histogram, [0, 1, 1, 0], true),
    quadrants: quadrantRows(histogram),
    riskDifference: riskRows(histogram),
    contrasts: independentContrasts(rows),
  };
}

function quadrantRows(histogram: NoisyHistogram): readonly QuadrantRow[] {
  const byQuadrant = quadrants.map((name) =>
    scoredRows(
      histogram,
      quadrants.map((other) => +(other === name)),
      true,
    ),
  );
  return histogram.groups.flatMap((_, g) =>
    quadrants.flatMap((quadrant, k) => {
      const row = byQuadrant[k]?.[g];
      return row ? [{ ...row, quadrant }] : [];
    }),
  );
}

/** Shares of the inactive among the concerned and the unconcerned: histograms of two cells each. */
function riskRows(histogram: NoisyHistogram): readonly RiskDifferenceRow[] {
  const among = (cells: readonly [number, number]) =>
    scoredRows(
      {
        ...histogram,
        groups: histogram.groups.map((group) => ({
          ...group,
          counts: cells.map((cell) => group.counts[cell] ?? 0),
          weights: cells.map((cell) => group.weights[cell] ?? 0),
        })),
      },
      [1, 0],
      true,
    );
  const concerned = among([0, 1]);
  const unconcerned = among([3, 2]);
  return concerned.flatMap((a, g): readonly RiskDifferenceRow[] => {
    const b = unconcerned[g];
    if (!b) return [];
    const head = {
      ...groupOf(a),
      inactiveGivenConcerned: a.estimate,
      inactiveGivenConcernedSe: a.se,
      inactiveGivenUnconcerned: b.estimate,
      inactiveGivenUnconcernedSe: b.se,
    };
    if (a.estimate === null || b.estimate === null)
      return [{ ...head, estimate: null, se: null, undefined: 'no-respondents' }];
    const estimate = a.estimate - b.estimate;
    const se = Math.hypot(a.se ?? 0, b.se ?? 0);
    const df = Math.min(a.df ?? 1, b.df ?? 1);
    return [{ ...head, estimate, se, df, interval: meanInterval({ estimate, se, df }) }];
  });
}
