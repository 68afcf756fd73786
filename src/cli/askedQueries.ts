import { itemNamed } from '../results/items/findItem';
import { allQueries } from '../results/query/allQueries';
import type { Query, View } from '../results/query/Query';
import { readFilter } from '../results/query/readFilter';
import { summarize } from '../results/summary/summarize';
import type { OpenedFile } from './withOpenStudy';

/** Whose answers, in which columns, in the words of the command line. */
export interface AskedView {
  readonly by: string;
  /** Each `COLUMN=LEVEL`. */
  readonly filters: readonly string[];
  /** What groups are made alike in; the study's own controls where it is absent. */
  readonly adjust?: readonly string[] | undefined;
}

export function viewAsked({ by, filters }: Pick<AskedView, 'by' | 'filters'>): View {
  return { by, filters: filters.map(readFilter) };
}

/** The study's controls as far as they are no part of the columns themselves. */
function ownControls({ study }: OpenedFile['open'], by: string): readonly string[] {
  const columns = by.split(/\s*[×*]\s*|\s+[xX]\s+/);
  return (study.controls ?? []).filter((id) => !columns.includes(id));
}

/** Every table of a view; pairs that were only suggested give way to every concern with every behavior. */
export function askedQueries(
  { open, stated }: Pick<OpenedFile, 'open' | 'stated'>,
  view: AskedView,
): readonly Query[] {
  const summary = summarize(open);
  const isStated = stated?.pairs?.some(({ check = [] }) => check.length === 0);
  const controls = view.adjust?.map((name) => itemNamed(open, name)?.id ?? name);
  return allQueries(isStated ? summary : { ...summary, pairs: [] }, viewAsked(view), {
    controls: controls ?? ownControls(open, view.by),
  });
}
