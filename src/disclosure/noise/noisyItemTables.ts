import type { EstimateRow } from '../../results/document/Results';
import type { ItemSummary } from '../../results/document/StudySummary';
import type { DistributionTable } from '../../results/measures/distribution/distributionSchema';
import type { ResultTable } from '../../results/measures/Measures';
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
  const cell = new Map(rows.map((row) => [`${row.group}\u0001${row.level}`, row]));
  const group = (name: string): GroupCounts => {
    const found = levels.map((level) => cell.get(`${name}\u0001${level}`));
    return {
      name,
      counts: found.map((row) => row?.n ?? 0),
      weights: found.map((row) => (row?.estimate ?? 0) * (row?.weightedBase ?? 0)),
    };
  };
  const groups = generations.map(group);
  const unknown = leftOver(group('Total'), groups);
  return disturbHistogram(item, groups, unknown, source, weightBound);
}

/** The total without the groups. */
export function leftOver(total: GroupCounts, groups: readonly GroupCounts[]): GroupCounts {
  const left = (of: 'counts' | 'weights') =>
    total[of].map((value, k) => groups.reduce((rest, group) => rest - (group[of][k] ?? 0), value));
  return { name: '', counts: left('counts'), weights: left('weights') };
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
  const top = summary?.top ?? [];
  const topRows = scoredRows(
    histogram,
    levels.map((level) => +top.includes(level)),
    true,
  );
  const means = scoredRows(
    histogram,
    levels.map((_, k) => k + 1),
    false,
  );
  const isScale = summary?.kind === 'scale';
  return [
    ...(top.length > 0
      ? [
          {
            measure: 'top-box',
            ...head,
            top,
            rows: topRows,
            contrasts: independentContrasts(topRows),
          } as const,
        ]
      : []),
    { measure: 'distribution', ...head, levels, rows: levelRows(histogram, levels) },
    ...(isScale
      ? [
          {
            measure: 'mean',
            ...head,
            rows: means,
            contrasts: independentContrasts(means),
          } as const,
        ]
      : []),
  ];
}

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
