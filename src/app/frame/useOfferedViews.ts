import { useMemo } from 'react';
import type { ItemSummary } from '../../results/Results';
import { useStore } from '../store/useStore';
import type { PublishedViews } from '../study/StudySource';
import { useSummary } from '../study/useSummary';

/** A demographic with the answers one may keep. */
export interface OfferedFilter {
  readonly item: ItemSummary;
  readonly levels: readonly string[];
}

/** The banners and filters the open study can answer: any demographic, or what was published. */
export function useOfferedViews(): {
  readonly banners: readonly string[];
  readonly filters: readonly OfferedFilter[];
} {
  const summary = useSummary();
  const by = useStore((state) => state.selection.by);
  const published = useStore((state) =>
    state.study.status === 'open' ? state.study.published : undefined,
  );
  return useMemo(() => {
    const demographics = (summary.filters ?? []).flatMap(
      (id) => summary.items?.find((item) => item.id === id) ?? [],
    );
    const banners = published?.banners ?? ['generation', ...demographics.map((item) => item.id)];
    return {
      banners: banners.includes(by) ? banners : [...banners, by],
      filters: demographics
        .map((item) => ({ item, levels: offeredLevels(item, published) }))
        .filter(({ levels }) => levels.length > 0),
    };
  }, [summary, by, published]);
}

/** A published study offers the levels that it was filtered by one at a time. */
function offeredLevels(
  item: ItemSummary,
  published: PublishedViews | undefined,
): readonly string[] {
  if (!published) return item.levels;
  const single = published.filters.flatMap((filters) => {
    const [filter, ...others] = filters;
    return filter?.column === item.id && others.length === 0 && filter.levels.length === 1
      ? filter.levels
      : [];
  });
  return item.levels.filter((level) => single.includes(level));
}
