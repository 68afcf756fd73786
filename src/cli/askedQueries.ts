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
}

export function viewAsked({ by, filters }: AskedView): View {
  return { by, filters: filters.map(readFilter) };
}

/** Every table of a view; pairs that were only suggested give way to every concern with every behavior. */
export function askedQueries(
  { open, stated }: Pick<OpenedFile, 'open' | 'stated'>,
  view: AskedView,
): readonly Query[] {
  const summary = summarize(open);
  const isStated = stated?.pairs?.some(({ check = [] }) => check.length === 0);
  return allQueries(isStated ? summary : { ...summary, pairs: [] }, viewAsked(view));
}
