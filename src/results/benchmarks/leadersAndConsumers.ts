import type { ItemSummary } from '../document/StudySummary';
import type { Benchmark } from './Benchmark';
import type { TopicBenchmarks } from './matchBenchmarks';

/** What business leaders said, and what consumers said to the same publisher in the same year. */
export interface LeadersAndConsumers {
  readonly leaders: Benchmark;
  /** Those on the leaders' topic first. */
  readonly consumers: readonly Benchmark[];
  /** The survey's own item that one of these consumers' figures on the topic stands beside. */
  readonly item?: ItemSummary;
}

const mostConsumers = 5;

/** Every verified figure of business leaders that a figure on consumers can stand beside. */
export function leadersAndConsumers(
  benchmarks: readonly Benchmark[],
  matches: readonly TopicBenchmarks[],
): readonly LeadersAndConsumers[] {
  return benchmarks
    .filter(({ verified, audience }) => verified && audience === 'business')
    .flatMap((leaders) => {
      const { publisher, year, topic } = leaders;
      const isOn = (other: Benchmark) => (other.topic === topic ? 1 : 0);
      const consumers = benchmarks
        .filter(
          (other) =>
            other.verified &&
            other.audience === 'consumers' &&
            other.publisher === publisher &&
            other.year === year,
        )
        .toSorted((a, b) => isOn(b) - isOn(a))
        .slice(0, mostConsumers);
      if (consumers.length === 0) return [];
      const item = itemBeside(
        consumers.filter((other) => isOn(other) === 1),
        matches,
      );
      return [{ leaders, consumers, ...(item && { item }) }];
    });
}

function itemBeside(
  consumers: readonly Benchmark[],
  matches: readonly TopicBenchmarks[],
): ItemSummary | undefined {
  return matches
    .flatMap(({ items }) => items)
    .find(({ figures }) =>
      figures.some(
        ({ benchmark, differences }) =>
          consumers.includes(benchmark) && !differences.includes('construct'),
      ),
    )?.item;
}
