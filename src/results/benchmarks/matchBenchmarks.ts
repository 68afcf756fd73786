import type { ItemRole } from '../../study/Study';
import type { ItemSummary } from '../document/StudySummary';
import type { Benchmark } from './Benchmark';
import { type ItemSubject, itemSubject, type Topic, topics } from './itemSubject';
import { type PlacedBenchmark, placeBenchmark, type SurveyFrame } from './placeBenchmark';

/** An item of the survey and the published figures beside it, comparable ones first, then the newest. */
export interface ItemBenchmarks {
  readonly item: ItemSummary;
  readonly figures: readonly PlacedBenchmark[];
}

export interface TopicBenchmarks {
  readonly topic: Topic;
  readonly items: readonly ItemBenchmarks[];
  /** Figures on the topic that no item of the survey answers to. */
  readonly alone: readonly PlacedBenchmark[];
}

/**
 * Sets every verified figure on consumers beside the one item that answers to it best: an item of the same construct, else one of
 * the same topic and role. Figures without an item stand alone. Topics in their own order, those without figures left out.
 */
export function matchBenchmarks(
  items: readonly ItemSummary[],
  benchmarks: readonly Benchmark[],
  frame: SurveyFrame,
): readonly TopicBenchmarks[] {
  const candidates = items
    .filter((item) => item.top.length > 0 && item.role !== 'demographic')
    .map((item) => ({ item, subject: itemSubject(item) }));
  const placed = benchmarks
    .filter(({ verified, audience }) => verified && audience === 'consumers')
    .map((benchmark) => {
      const best = bestItem(benchmark, candidates);
      const figure = placeBenchmark(benchmark, best?.item, best?.isSameConstruct ?? false, frame);
      return { item: best?.item, figure };
    });
  return topics
    .map((topic): TopicBenchmarks => {
      const own = placed.filter(({ figure }) => figure.benchmark.topic === topic);
      return {
        topic,
        items: candidates.flatMap(({ item }) => {
          const figures = own.filter((each) => each.item === item).map(({ figure }) => figure);
          return figures.length > 0 ? [{ item, figures: figures.toSorted(nearestFirst) }] : [];
        }),
        alone: own
          .filter((each) => !each.item)
          .map(({ figure }) => figure)
          .toSorted(nearestFirst),
      };
    })
    .filter(({ items: matched, alone }) => matched.length + alone.length > 0);
}

interface Candidate {
  readonly item: ItemSummary;
  readonly subject: ItemSubject;
}

function bestItem(
  { construct, topic, role }: Benchmark,
  candidates: readonly Candidate[],
): { readonly item: ItemSummary; readonly isSameConstruct: boolean } | undefined {
  const same = candidates.find(({ subject }) => subject.constructs.includes(construct));
  if (same) return { item: same.item, isSameConstruct: true };
  const near = candidates.find(
    ({ item, subject }) => isKin(item.role, role) && subject.topics.some((own) => own === topic),
  );
  return near && { item: near.item, isSameConstruct: false };
}

/** Published figures on sharing and on appeal are both preferences; the survey tells data types and tactics apart. */
function isKin(own: ItemRole, published: ItemRole): boolean {
  if (own === published) return true;
  return published === 'preference' && (own === 'data-type' || own === 'tactic');
}

function nearestFirst(a: PlacedBenchmark, b: PlacedBenchmark): number {
  return a.differences.length - b.differences.length || b.benchmark.year - a.benchmark.year;
}
