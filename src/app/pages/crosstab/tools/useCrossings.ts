import { useOfferedViews } from '../../../frame/view/useOfferedViews';
import { isPublished } from '../../../store/isPublished';
import { useStore } from '../../../store/useStore';
import { useView } from '../../../study/open/useView';

/** The banner's first part, what it is crossed with, and what it could be crossed with. */
export function useCrossings(): {
  readonly first: string;
  readonly second: string | undefined;
  readonly offered: readonly string[];
} {
  const view = useView();
  const { banners } = useOfferedViews();
  const published = useStore((state) =>
    state.study.status === 'open' ? state.study.published : undefined,
  );
  const [first = view.by, second] = view.by.split(' × ');
  const parts = [...new Set(banners.flatMap((by) => by.split(' × ')))];
  const offered = parts.filter(
    (part) =>
      part !== first &&
      (!published || isPublished(published, { ...view, by: `${first} × ${part}` })),
  );
  return { first, second, offered };
}
