import type { ItemSummary, StudySummary } from '../../results/document/StudySummary';
import { allQueries } from '../../results/query/allQueries';
import type { Query, View } from '../../results/query/Query';

/** Filters of more levels than this, and questions of more answers, are not published: they single people out. */
const mostFilterLevels = 12;
const mostAnswers = 40;
/** Judging a published set together takes time that grows with its square: beyond this many tables, fewer views. */
const mostTables = 1000;

/** A summary without the questions that a published study leaves out: verbatim text, and long lists of answers. */
export function publishableSummary(summary: StudySummary): StudySummary {
  const items = summary.items?.filter(isPublishable);
  if (!items) return summary;
  const kept = new Set(items.map((item) => item.id));
  return {
    ...summary,
    items,
    ...(summary.filters ? { filters: summary.filters.filter((id) => kept.has(id)) } : {}),
  };
}

function isPublishable({ kind, levels }: ItemSummary): boolean {
  return kind !== 'text' && levels.length <= mostAnswers;
}

/**
 * What a published study holds: every table by generation with the sensitivity strips, every table by each filter as
 * banner, and by generation within each single level of each filter that narrows, as far as they are not too many.
 */
export function publishedQueries(
  summary: StudySummary,
  narrowed: readonly string[] = summary.filters ?? [],
): readonly Query[] {
  const publishable = publishableSummary(summary);
  return withinReach([
    ...allQueries(publishable, { by: 'generation', filters: [] }, { sensitivity: true }),
    ...filteredViews(publishable, narrowed).flatMap((view) =>
      allQueries(publishable, view).filter((query) => !isAboutItself(query)),
    ),
  ]);
}

/** All views where they are few enough; else without the filtered ones, then by generation alone. */
function withinReach(queries: readonly Query[]): readonly Query[] {
  if (queries.length <= mostTables) return queries;
  const unfiltered = queries.filter((query) => query.filters.length === 0);
  if (unfiltered.length <= mostTables) return unfiltered;
  return unfiltered.filter((query) => query.by === 'generation');
}

/** A question by its own answers tells nothing. */
function isAboutItself(query: Query): boolean {
  if (!('item' in query)) return false;
  return query.item === query.by || query.filters.some(({ column }) => column === query.item);
}

/** The filters a published study is told by. */
export function offeredFilters({ items = [], filters = [] }: StudySummary): readonly ItemSummary[] {
  return filters
    .flatMap((id) => items.find((item) => item.id === id) ?? [])
    .filter(
      ({ kind, levels }) =>
        kind !== 'multiple' && levels.length > 0 && levels.length <= mostFilterLevels,
    );
}

function filteredViews(study: StudySummary, narrowed: readonly string[]): readonly View[] {
  const offered = offeredFilters(study);
  return [
    ...offered.map(({ id }) => ({ by: id, filters: [] })),
    ...offered
      .filter(({ id }) => narrowed.includes(id))
      .flatMap(({ id, levels }) =>
        levels.map((level) => ({ by: 'generation', filters: [{ column: id, levels: [level] }] })),
      ),
  ];
}
