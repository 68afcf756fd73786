import type { DisclosurePolicy } from '../disclosure/DisclosurePolicy';
import { publishResults } from '../disclosure/publish/publishResults';
import { ok, type Result } from '../problem/Result';
import { answerQuery } from '../results/answerQuery';
import { buildResults } from '../results/buildResults';
import type { ResultsDocument } from '../results/document/ResultsDocument';
import type { StudySummary } from '../results/document/StudySummary';
import { isOf } from '../results/measures/byMeasure';
import { totalGap } from '../results/measures/gap/totalGap';
import type { ResultTable } from '../results/measures/Measures';
import type { OpenStudy } from '../results/OpenStudy';
import { allQueries } from '../results/query/allQueries';
import { everyPair, type ItemIdPair } from '../results/query/everyPair';
import { summarize } from '../results/summary/summarize';
import { jointKey } from '../study/jointKey';
import { confirmedReadings } from './confirmedReadings';

/** A study's results as they may leave its owner: figures under disclosure control, no respondent. */
export function publishStudy(open: OpenStudy, policy: DisclosurePolicy): Result<ResultsDocument> {
  const confirmed = confirmedReadings(open);
  if (!confirmed.ok) return confirmed;
  return publishResults(summarize(open), (query) => answerQuery(open, query), policy);
}

/**
 * A synthetic study's results by generation, as they are: nobody answered it, so there is nobody to protect, and
 * a reader who wants another view has it computed from the answers that the study's program makes. Of pairs that the
 * study does not declare it holds the gap of all respondents, which is what the matrix of all pairs shows.
 */
export function publishSynthetic(open: OpenStudy): Result<ResultsDocument> {
  const confirmed = confirmedReadings(open);
  if (!confirmed.ok) return confirmed;
  const view = { by: 'generation', filters: [] };
  const summary = summarize(open);
  const built = buildResults(open, [
    ...allQueries(summary, view, { sensitivity: true }),
    ...undeclaredPairs(summary).map(
      (pair) => ({ measure: 'gap', ...pair, by: 'none', filters: [] }) as const,
    ),
  ]);
  return built.ok ? ok({ ...built.value, tables: built.value.tables.map(slim) }) : built;
}

function slim(table: ResultTable): ResultTable {
  return isOf('gap', table) && table.by === 'none' ? totalGap(table) : table;
}

function undeclaredPairs(summary: StudySummary): readonly ItemIdPair[] {
  const { pairs = [] } = summary;
  if (pairs.length === 0) return [];
  const declared = new Set(pairs.map(pairKey));
  return everyPair(summary).filter((pair) => !declared.has(pairKey(pair)));
}

function pairKey({ concern, behavior }: ItemIdPair): string {
  return jointKey(concern, behavior);
}
