import { ok, type Result } from '../problem/Result';
import { answerQuery } from './answerQuery';
import type { ResultsDocument } from './document/ResultsDocument';
import type { ResultTable } from './measures/Measures';
import type { OpenStudy } from './OpenStudy';
import type { Query } from './query/Query';
import { summarize } from './summary/summarize';

/** The summary of a study and the tables asked for, as `divario.results/1`; fails with the first table that does. */
export function buildResults(open: OpenStudy, queries: readonly Query[]): Result<ResultsDocument> {
  const tables: ResultTable[] = [];
  for (const query of queries) {
    const table = answerQuery(open, query);
    if (!table.ok) return table;
    tables.push(table.value);
  }
  return ok({ format: 'divario.results/1', study: summarize(open), tables });
}
