import { useMemo } from 'react';
import { matchBenchmarks, type TopicBenchmarks } from '../../../results/benchmarks/matchBenchmarks';
import { useChoice } from '../../study/open/useChoice';
import { useSummary } from '../../study/open/useSummary';
import { publishedFigures, publishedPopulations } from './publishedFigures';

export const populationUnstated = 'unstated';

/** Whom the reader says the survey is of. */
export function usePopulation() {
  return useChoice<string>('population', populationUnstated, publishedPopulations);
}

/** Published figures by topic, beside the open study's items. */
export function useMatches(): readonly TopicBenchmarks[] {
  const { items, segmentation } = useSummary();
  const [population] = usePopulation();
  return useMemo(
    () =>
      matchBenchmarks(items ?? [], publishedFigures, {
        population: population === populationUnstated ? undefined : population,
        segments: segmentation?.segments.map(({ name }) => name) ?? [],
      }),
    [items, segmentation, population],
  );
}
