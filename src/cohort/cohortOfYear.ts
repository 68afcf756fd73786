import type { CohortScheme } from './CohortScheme';

/** Index in the scheme of the cohort born in a year; −1 where the scheme has none. */
export function cohortOfYear(scheme: CohortScheme, year: number): number {
  return scheme.cohorts.findIndex(
    ({ from, to }) => (from === null || year >= from) && (to === null || year <= to),
  );
}
