import type { StudySummary } from '../document/StudySummary';
import type { Measure, ResultTable } from '../measures/Measures';
import type { Place } from '../measures/Place';
import { places } from '../measures/places';
import type { Query } from './Query';

/** The queries that a published table answers; more than one where a choice was left to its default. */
export function tableQueries(table: ResultTable, summary: StudySummary): readonly Query[] {
  const view = { by: table.by, filters: table.filters ?? [] };
  const place: Place<Measure> = places[table.measure];
  return place.answeredBy(table, summary).map((question) => ({ ...view, ...question }));
}
