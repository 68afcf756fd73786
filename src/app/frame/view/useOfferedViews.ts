import { useMemo } from 'react';
import type { ItemSummary } from '../../../results/document/StudySummary';
import { isPublished, type PublishedViews } from '../../store/isPublished';
import { useStore } from '../../store/useStore';
import { useSummary } from '../../study/open/useSummary';
import { useView } from '../../study/open/useView';

/** A demographic with the answers one may keep. */
export interface OfferedFilter {
  readonly item: ItemSummary;
  readonly levels: readonly string[];
}

/** The banners and filters the open study can answer beside what is chosen: any demographic, or what was published. */
export function useOfferedViews(): {
  readonly banners: readonly string[];
  readonly filters: readonly OfferedFilter[];
} {
  const summary = useSummary();
  const view = useView();
  const published = useStore((state) =>
    state.study.status === 'open' ? state.study.published : undefined,
  );
  return useMemo(() => {
    const demographics = (summary.filters ?? []).flatMap(
      (id) => summary.items?.find((item) => item.id === id) ?? [],
    );
    const banners = published
      ? published.map(({ by }) => by).filter((by) => isPublished(published, { ...view, by }))
      : ['generation', ...demographics.map((item) => item.id)];
    return {
      banners: [...new Set([...banners, view.by])],
      filters: demographics
        .map((item) => ({ item, levels: offeredLevels(item, view.by, published) }))
        .filter(({ levels }) => levels.length > 0),
    };
  }, [summary, view, published]);
}

/** A published study offers the levels that it was filtered by one at a time. */
function offeredLevels(
  { id, levels }: ItemSummary,
  by: string,
  published: PublishedViews | undefined,
): readonly string[] {
  if (!published) return levels;
  return levels.filter((level) =>
    isPublished(published, { by, filters: [{ column: id, levels: [level] }] }),
  );
}
