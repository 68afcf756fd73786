import type { StudySummary } from '../document/StudySummary';
import type { Measure } from '../measures/Measures';
import type { Place } from '../measures/Place';
import { places } from '../measures/places';
import type { Query, View } from './Query';

/**
 * Every table a study has under one view: item by item in the codebook's order, each with its measures, then the gaps
 * and what else is of the study as a whole. `sensitivity` adds the strip of each gap, `controls`
 * the figures adjusted for them.
 */
export function allQueries(
  summary: StudySummary,
  { by, filters }: View,
  {
    sensitivity = false,
    controls = [],
  }: { readonly sensitivity?: boolean; readonly controls?: readonly string[] } = {},
): readonly Query[] {
  const measures: readonly Place<Measure>[] = Object.values(places);
  const { items = [] } = summary;
  return [
    ...items.flatMap((item) => measures.flatMap(({ ofItem }) => ofItem?.(item) ?? [])),
    ...measures.flatMap(({ ofStudy }) => ofStudy?.(summary, { sensitivity, controls }) ?? []),
  ].map((question) => ({ ...question, by, filters }));
}
