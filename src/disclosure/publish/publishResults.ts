import { ok, type Result } from '../../problem/Result';
import type { Filter } from '../../results/document/Results';
import type { ResultsDocument } from '../../results/document/ResultsDocument';
import type { StudySummary } from '../../results/document/StudySummary';
import type { ResultTable } from '../../results/measures/Measures';
import type { DisclosurePolicy } from '../DisclosurePolicy';
import type { Answer } from './Answer';
import { type FilterViews, fittingViews } from './fittingViews';
import { knownRespondents } from './knownRespondents';
import { protect } from './protect';
import { offeredFilters, publishableSummary, publishedQueries } from './publishedQueries';
import { withoutTornDerived } from './withoutTornDerived';

/**
 * A study's results under disclosure control, all its published views judged together. Respondents of unknown
 * generation or filter are left out of all of them where they are few: every group subtracted from the total would
 * tell of them. A filter is told only as far as it costs the tables by generation next to nothing: its holes would tear
 * theirs. Fails with the first query that does, but for views that nobody is in.
 */
export function publishResults(
  summary: StudySummary,
  answer: Answer,
  policy: DisclosurePolicy,
): Result<ResultsDocument> {
  const attempt = (views: FilterViews) => publishViews(summary, views, answer, policy);
  return fittingViews(offeredFilters(publishableSummary(summary)), attempt);
}

function publishViews(
  summary: StudySummary,
  { told, narrowed }: FilterViews,
  answer: Answer,
  policy: DisclosurePolicy,
): Result<ResultsDocument> {
  const publishable = publishableSummary(summary);
  const offered = publishable.filters
    ? { ...publishable, filters: publishable.filters.filter((id) => told.includes(id)) }
    : publishable;
  const known = knownRespondents(offered, answer);
  if (!known.ok) return known;
  const { study, filters } = known.value;
  const tables: ResultTable[] = [];
  for (const query of publishedQueries(study, narrowed)) {
    const table = answer({ ...query, filters: [...query.filters, ...filters] });
    if (table.ok) tables.push(withoutFilters(table.value, filters));
    else if (!table.problems.every(({ code }) => code === 'filter-empty')) return table;
  }
  const leftOut = (summary.respondents ?? 0) - (study.respondents ?? 0);
  const document = { format: 'divario.results/1', study, tables } as const;
  return ok(withoutTornDerived(protect(document, policy, leftOut, { answer, filters })));
}

/** A table as if its study had no others than it was asked of. */
function withoutFilters(table: ResultTable, implied: readonly Filter[]): ResultTable {
  const { filters = [], ...rest } = table;
  const kept = filters.filter(
    ({ column, levels }) =>
      !implied.some((each) => each.column === column && each.levels.length === levels.length),
  );
  return kept.length > 0 ? { ...rest, filters: kept } : rest;
}
