import type { ItemSummary } from '../document/StudySummary';
import type { Benchmark } from './Benchmark';
import { sameCutPoint } from './sameCutPoint';

/** Why a published figure is no like-for-like comparison. */
export type Difference =
  | 'construct'
  | 'population-unstated'
  | 'population'
  | 'group'
  | 'cut-point-unknown'
  | 'cut-point';

/** A published figure beside an item, with all that differs; nothing differs where the two are comparable. */
export interface PlacedBenchmark {
  readonly benchmark: Benchmark;
  /** The survey's group that it is about; the total where absent. */
  readonly group?: string;
  readonly differences: readonly Difference[];
}

/** What the survey is known to be of. */
export interface SurveyFrame {
  /** As published populations are named; undefined where nobody said. */
  readonly population: string | undefined;
  readonly segments: readonly string[];
}

/** Sets a figure beside an item, or beside none (`item` undefined), and says in what the two differ. */
export function placeBenchmark(
  benchmark: Benchmark,
  item: ItemSummary | undefined,
  isSameConstruct: boolean,
  { population, segments }: SurveyFrame,
): PlacedBenchmark {
  const { generation, age_band: band, cutPoint } = benchmark;
  const about = generation ?? band;
  const group = segments.find((segment) => about !== undefined && sameGroup(segment, about));
  const differences: Difference[] = [];
  if (!isSameConstruct) differences.push('construct');
  if (population === undefined) differences.push('population-unstated');
  else if (population !== wholePopulation(benchmark)) differences.push('population');
  if (about !== undefined && group === undefined) differences.push('group');
  if (cutPoint === null) differences.push('cut-point-unknown');
  else if (!item || !sameCutPoint(cutPoint, item)) differences.push('cut-point');
  return { benchmark, differences, ...(group !== undefined && { group }) };
}

/** A figure's population without the generation or ages it is narrowed to: `U.S. adults (Gen X)` is of U.S. adults. */
export function wholePopulation({ population }: Pick<Benchmark, 'population'>): string {
  return population
    .replace(/ \([^)]*(?:Gen |Millennial|Boomer)[^)]*\)$/, '')
    .replace(/ aged \d+(?:-\d+|\+)$/, '');
}

function sameGroup(segment: string, about: string): boolean {
  const plain = (name: string) => name.replace(/[–—]/g, '-').replace(/\s/g, '').toLowerCase();
  return plain(segment) === plain(about);
}
