/** People grouped by year of birth; both ends are included, null is open. */
interface Cohort {
  /** The same in every scheme that has the generation, whatever that scheme calls it. */
  readonly id: string;
  readonly name: string;
  readonly from: number | null;
  readonly to: number | null;
}

/** Published bounds of the generations, oldest first, without gaps. */
export interface CohortScheme {
  readonly title: string;
  readonly source: {
    readonly author: string;
    readonly year: number;
    readonly title: string;
    readonly url: string;
  };
  readonly cohorts: readonly Cohort[];
}
