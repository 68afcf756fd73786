import { formatAssumed } from '../format/formatAssumed';
import { formatProblem } from '../format/formatProblem';
import { formatTables } from '../format/plainText/formatTables';
import { buildResults } from '../results/buildResults';
import { queryKey } from '../results/query/Query';
import type { Study } from '../study/Study';
import { type AskedView, askedQueries } from './askedQueries';
import { badInput, done, type Outcome } from './Outcome';
import { withOpenStudy } from './withOpenStudy';

export interface EstimateOptions extends Omit<AskedView, 'by'> {
  /** The columns to split by, or names of saved banners, one after another. */
  readonly banners: readonly string[];
  readonly study: string | undefined;
  readonly codebook?: string | undefined;
  readonly level?: Study['level'];
  readonly json: boolean;
}

/** Every table of a study, as `divario.results/1` or as tables to read. */
export function estimate(file: string, options: EstimateOptions): Promise<Outcome> {
  return withOpenStudy(file, options, (opened) => {
    const { banners, filters, adjust } = options;
    const saved = new Map(opened.open.study.banners?.map(({ name, by }) => [name, by]));
    const columns = banners.flatMap((name) => saved.get(name) ?? [name]);
    const queries = columns.flatMap((by) => askedQueries(opened, { by, filters, adjust }));
    const byKey = new Map(queries.map((query) => [queryKey(query), query]));
    const results = buildResults(opened.open, [...byKey.values()]);
    if (!results.ok) return badInput(file, results.problems);
    const { study } = results.value;
    const asked = formatAssumed(study.assumed ?? [], study, 'en');
    const notes = [
      ...(asked === undefined
        ? []
        : [`${asked}: see study.assumed, and “check” in the study file`]),
      ...opened.warnings.map((warning) => formatProblem(warning, 'en')),
    ];
    if (options.json) return done(`${JSON.stringify(results.value)}\n`, notes);
    return done(formatTables(results.value, 'en'), notes);
  });
}
