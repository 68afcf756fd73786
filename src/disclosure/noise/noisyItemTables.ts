import type { EstimateRow } from '../../results/document/Results';
import type { ItemSummary } from '../../results/document/StudySummary';
import { netSides } from '../../results/items/netSides';
import type { DistributionTable } from '../../results/measures/distribution/distributionSchema';
import type { Measure, ResultTable } from '../../results/measures/Measures';
import type { RowOf } from '../../results/rows/domainRows';
import { groupKey, totalKey } from '../../results/rows/isTotalRow';
import { jointKey } from '../../study/jointKey';
import { disturbHistogram, type GroupCounts } from './disturbHistogram';
import type { NoiseSource } from './NoiseSource';
import type { NoisyHistogram } from './NoisyHistogram';
import { independentContrasts, scoredRows } from './scoredRows';

/** Levels by generation with noise; who is of no generation is what the total has more. */
export function answerHistogram(
  { item, rows, levels }: DistributionTable,
  generations: readonly string[],
  source: NoiseSource,
  weightBound: number | undefined,
): NoisyHistogram {
  const cell = new Map(rows.map((row) => [jointKey(groupKey(row), row.level), row]));
  const group = (of: RowOf): GroupCounts => {
    const found = levels.map((level) => cell.get(jointKey(groupKey(of), level)));
    return {
      of,
      counts: found.map((row) => row?.n ?? 0),
      weights: found.map((row) => (row?.estimate ?? 0) * (row?.weightedBase ?? 0)),
    };
  };
  const groups = generations.map((name) => group({ group: name, kind: 'group' }));
  const unknown = leftOver(group({ group: totalKey, kind: 'total' }), groups);
  return disturbHistogram(item, groups, unknown, source, weightBound);
}

/** The total without the groups. */
export function leftOver(total: GroupCounts, groups: readonly GroupCounts[]): GroupCounts {
  const left = (of: 'counts' | 'weights') =>
    total[of].map((value, k) => groups.reduce((rest, group) => rest - (group[of][k] ?? 0), value));
  return { of: { group: '', kind: 'group' }, counts: left('counts'), weights: left('weights') };
}

/** Every table of one item that follows from its noisy histogram, at no further cost. */
export function noisyItemTables(
  { item, levels, base }: DistributionTable,
  summary: ItemSummary | undefined,
  histogram: NoisyHistogram,
): readonly ResultTable[] {
  const head = {
    item,
    by: 'generation',
    ...(base ? { base } : {}),
    correction: 'holm',
    confidence: 0.95,
    privacy: histogram.privacy,
  } as const;
  const answers = { histogram, levels, summary };
  return Object.values(followed).flatMap((of: Followed) => of?.(head, answers) ?? []);
}

type Head = Pick<
  DistributionTable,
  'item' | 'by' | 'base' | 'correction' | 'confidence' | 'privacy'
>;

interface Answers {
  readonly histogram: NoisyHistogram;
  readonly levels: readonly string[];
  readonly summary: ItemSummary | undefined;
}

type Followed<M extends Measure = Measure> =
  | ((head: Head, answers: Answers) => readonly ResultTable<M>[])
  | undefined;

/** Of each measure what follows from an item's noisy counts; undefined where it has counts of its own, or none. */
const followed: { readonly [M in Measure]: Followed<M> } = {
  'top-box': (head, { histogram, levels, summary }) => {
    const top = summary?.top ?? [];
    if (top.length === 0) return [];
    const scores = levels.map((level) => +top.includes(level));
    const rows = scoredRows(histogram, scores, true);
    return [{ measure: 'top-box', ...head, top, rows, contrasts: independentContrasts(rows) }];
  },
  distribution: (head, { histogram, levels }) => [
    { measure: 'distribution', ...head, levels, rows: levelRows(histogram, levels) },
  ],
  mean: (head, { histogram, levels, summary }) => {
    if (summary?.kind !== 'scale') return [];
    const scores = levels.map((_, k) => k + 1);
    const rows = scoredRows(histogram, scores, false);
    return [{ measure: 'mean', ...head, rows, contrasts: independentContrasts(rows) }];
  },
  median: undefined,
  'net-score': (head, { histogram, levels, summary }) => {
    const sides = summary && netSides(summary);
    if (!sides) return [];
    const scores = levels.map((_, k) => +sides.top.includes(k) - +sides.bottom.includes(k));
    const rows = scoredRows(histogram, scores, false);
    const named = (places: readonly number[]) => places.flatMap((k) => levels[k] ?? []);
    const ends = { top: named(sides.top), bottom: named(sides.bottom) };
    const contrasts = independentContrasts(rows);
    return [{ measure: 'net-score', ...head, ...ends, rows, contrasts }];
  },
  gap: undefined,
  'index-gap': undefined,
  adjusted: undefined,
  sensitivity: undefined,
};

function levelRows(histogram: NoisyHistogram, levels: readonly string[]): readonly EstimateRow[] {
  const byLevel = levels.map((level) =>
    scoredRows(
      histogram,
      levels.map((other) => +(other === level)),
      true,
    ),
  );
  return histogram.groups.flatMap(({ counts }, g) =>
    levels.flatMap((level, k) => {
      const row = byLevel[k]?.[g];
      return row ? [{ ...row, level, base: row.n, n: Math.max(0, counts[k] ?? 0) }] : [];
    }),
  );
}
