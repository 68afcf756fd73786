import type { Measure, ResultTable } from '../measures/Measures';
import type { FindingSubject } from './Finding';

/**
 * Of each measure, what a finding in its table is about; undefined where differences are told by another measure of the
 * same answers, so that none is found twice.
 */
const subjects = {
  'top-box': ({ item }) => ({ kind: 'item', item }),
  distribution: undefined,
  mean: undefined,
  median: undefined,
  'net-score': undefined,
  gap: ({ concern, behavior }) => ({ kind: 'gap', concern, behavior }),
  'index-gap': () => ({ kind: 'index-gap' }),
  adjusted: undefined,
  sensitivity: undefined,
} as const satisfies {
  readonly [M in Measure]: ((table: ResultTable<M>) => FindingSubject) | undefined;
};

type FoundMeasure = {
  [M in Measure]: (typeof subjects)[M] extends undefined ? never : M;
}[Measure];

/** A table in which groups that differ are a finding. */
export type FoundTable = ResultTable<FoundMeasure>;

/** Whether differences between groups are found in tables or questions of a measure. */
export function isFound<T extends { readonly measure: Measure }>(
  each: T,
): each is Extract<T, { readonly measure: FoundMeasure }> {
  return subjects[each.measure] !== undefined;
}

/** What a finding in a table is about. */
export function foundSubject(table: FoundTable): FindingSubject {
  const subject = subjects[table.measure] as (table: FoundTable) => FindingSubject;
  return subject(table);
}

/** A stable text of a subject, equal for equal subjects. */
export function subjectKey(subject: { readonly kind: string }): string {
  return JSON.stringify(Object.values(subject));
}
