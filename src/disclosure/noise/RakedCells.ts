import type { RowOf } from '../../results/rows/domainRows';
import { totalKey } from '../../results/rows/isTotalRow';
import type { NoiseSource } from './NoiseSource';
import type { NoisyGroup, NoisyHistogram } from './NoisyHistogram';

/**
 * Unweighted counts by generation and by the cells that weights are raked over. A respondent is in one cell of each, so
 * that one respondent more changes one count by 1; weights, which depend on everybody, are made from noisy counts.
 */
export interface RakedCells {
  readonly cellCount: number;
  /** Columns that are raked to. */
  readonly targets: readonly string[];
  /** By generation, those of none last, and by cell. */
  readonly respondents: readonly number[];
  /** The same by answer, the answer running fastest. */
  readonly ofItem: (id: string) => readonly number[];
  readonly ofPair: (concern: string, behavior: string) => readonly number[];
  /** What noisy counts of the cells are multiplied by to meet the targets. */
  readonly factors: (cells: readonly number[]) => readonly number[];
}

/** Weights of cells, and what they cost: Kish's design effect of the cells' counts. */
export interface CellWeights {
  readonly factors: readonly number[];
  readonly designEffect: number;
}

/** Weights from noisy counts by generation and cell: post-processing, at no cost of privacy. */
export function cellWeights(cells: RakedCells, noisy: readonly number[]): CellWeights {
  const totals = Array.from({ length: cells.cellCount }, (_, cell) =>
    noisy.reduce((sum, count, at) => sum + (at % cells.cellCount === cell ? count : 0), 0),
  );
  const factors = cells.factors(totals);
  const positive = totals.map((count) => Math.max(0, count));
  const moment = (power: number) =>
    positive.reduce((sum, count, cell) => sum + count * (factors[cell] ?? 0) ** power, 0);
  return { factors, designEffect: (moment(0) * moment(2)) / moment(1) ** 2 };
}

/** One noisy histogram by generation and cell, added up over cells by their weights. */
export function rakedHistogram(
  table: string,
  counts: readonly number[],
  groups: readonly string[],
  { cellCount }: RakedCells,
  { factors, designEffect }: CellWeights,
  source: NoiseSource,
): NoisyHistogram {
  const noisy = source.disturb(table, counts);
  const width = counts.length / ((groups.length + 1) * cellCount);
  const squares = factors.reduce((sum, factor) => sum + factor ** 2, 0);
  const added = (places: readonly number[], of: RowOf): NoisyGroup => {
    const over = (weightOf: (cell: number) => number) =>
      Array.from({ length: width }, (_, k) =>
        places.reduce((sum, g) => {
          let own = 0;
          for (let cell = 0; cell < cellCount; cell++)
            own += weightOf(cell) * (noisy[(g * cellCount + cell) * width + k] ?? 0);
          return sum + own;
        }, 0),
      );
    return {
      of,
      counts: over(() => 1),
      weights: over((cell) => factors[cell] ?? 0),
      cells: places.length * squares,
    };
  };
  const all = Array.from({ length: groups.length + 1 }, (_, g) => g);
  return {
    groups: [
      added(all, { group: totalKey, kind: 'total' }),
      ...groups.map((group, g) => added([g], { group, kind: 'group' })),
    ],
    noiseVariance: source.variance(),
    weightBound: designEffect,
    privacy: { epsilon: source.share, noiseSd: Math.sqrt(source.variance()) },
  };
}
