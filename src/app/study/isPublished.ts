import { queryKey, type View } from '../../results/Query';
import type { PublishedViews } from './StudySource';

/** Whether figures were published under exactly this view, its filters in any order. */
export function isPublished(views: PublishedViews, view: View): boolean {
  const wanted = viewKey(view);
  return views.some((known) => viewKey(known) === wanted);
}

function viewKey({ by, filters }: View): string {
  return queryKey({ measure: 'index-gap', by, filters });
}
