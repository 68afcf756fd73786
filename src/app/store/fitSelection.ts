import type { Filter } from '../../results/document/Results';
import type { StudySummary } from '../../results/document/StudySummary';
import { isPublished, type PublishedViews } from './isPublished';
import { type Selection, wholeStudy } from './Selection';

/** What of a selection makes sense in a study: columns, levels, segments and pairs it doesn't have are left out. */
export function fitSelection(
  selection: Selection,
  summary: StudySummary,
  published?: PublishedViews,
): Selection {
  const filterable = new Set(summary.filters ?? []);
  const byParts = selection.by.split(' × ');
  const byFits = byParts.every((part) => part === 'generation' || filterable.has(part));
  const wanted = {
    by: byFits ? selection.by : wholeStudy.by,
    filters: fitFilters(selection.filters, summary),
  };
  const view = !published || isPublished(published, wanted) ? wanted : wholeStudy;
  const { reference, pair } = selection;
  const segments = summary.segmentation?.segments.map((segment) => segment.name) ?? [];
  const itemIds = new Set(summary.items?.map((item) => item.id));
  return {
    by: view.by,
    filters: view.filters,
    choices: selection.choices,
    ...(reference !== undefined && segments.includes(reference) && { reference }),
    ...(pair && itemIds.has(pair.concern) && itemIds.has(pair.behavior) && { pair }),
  };
}

function fitFilters(filters: readonly Filter[], summary: StudySummary): readonly Filter[] {
  return filters.flatMap(({ column, levels }) => {
    if (!summary.filters?.includes(column)) return [];
    const known = summary.items?.find((item) => item.id === column)?.levels ?? [];
    const kept = levels.filter((level) => known.includes(level));
    return kept.length > 0 ? [{ column, levels: kept }] : [];
  });
}
