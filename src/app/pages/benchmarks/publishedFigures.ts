import benchmarks from '../../../../data/benchmarks.json';
import type { Benchmark } from '../../../results/benchmarks/Benchmark';
import { wholePopulation } from '../../../results/benchmarks/placeBenchmark';

/** Every published figure; loaded with the page. */
export const publishedFigures = benchmarks as readonly Benchmark[];

/** Populations that published figures on consumers are of, those of most figures first. */
export const publishedPopulations: readonly string[] = byFrequency(
  publishedFigures.filter(({ audience }) => audience === 'consumers').map(wholePopulation),
);

function byFrequency(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
}
