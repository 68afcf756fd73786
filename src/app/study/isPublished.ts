import { queryKey } from '../../results/Query';
import type { Filter } from '../../results/Results';
import type { PublishedViews } from './StudySource';

/** Whether figures were published under exactly these filters, in any order. */
export function isPublished(
  { filters: known }: PublishedViews,
  filters: readonly Filter[],
): boolean {
  const wanted = filtersKey(filters);
  return known.some((set) => filtersKey(set) === wanted);
}

function filtersKey(filters: readonly Filter[]): string {
  return queryKey({ measure: 'index-gap', by: '', filters });
}
