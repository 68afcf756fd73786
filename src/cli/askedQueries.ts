import { allQueries } from '../results/allQueries';
import type { Query, View } from '../results/Query';
import { readFilter } from '../results/readFilter';
import { summarize } from '../results/summarize';
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
  return allQueries(stated?.pairs ? summary : { ...summary, pairs: [] }, viewAsked(view));
}
