import { queryKey, type View } from '../../results/query/Query';

/** Every view that a published study holds figures for. */
export type PublishedViews = readonly View[];

/** Whether figures were published under exactly this view, its filters in any order. */
export function isPublished(views: PublishedViews, view: View): boolean {
  const wanted = viewKey(view);
  return views.some((known) => viewKey(known) === wanted);
}

function viewKey({ by, filters }: View): string {
  return queryKey({ measure: 'index-gap', by, filters });
}
