/** One run of words as the page shows it; a reader that has compared its numbers marks it. */
export interface Said {
  readonly text: string;
  /** What it stands in: `h2`, `p`, `td`, `axis`, … */
  readonly of: string;
  /** The rule that accounts for its numbers. */
  by?: string;
}

export interface ShownTable {
  readonly columns: readonly Said[];
  /** The header first. */
  readonly rows: readonly (readonly Said[])[];
  readonly caption: Said | undefined;
}

/** A mark of a chart: what it says of itself, and the figures written on it. */
export interface ShownMark {
  readonly name: Said;
  readonly labels: readonly Said[];
}

export interface ShownChart {
  /** The `data-chart` form. */
  readonly form: string;
  readonly title: Said;
  readonly subtitle: Said | undefined;
  readonly table: ShownTable;
  readonly marks: readonly ShownMark[];
  /** The words beside each row of marks. */
  readonly rows: readonly Said[];
  readonly ticks: readonly Said[];
  /** The chart's axis title and other words. */
  readonly words: readonly Said[];
  readonly summary: Said | undefined;
}

export interface ShownPage {
  readonly path: string;
  readonly charts: readonly ShownChart[];
  /** Tables that are no chart's. */
  readonly tables: readonly ShownTable[];
  /** Everything said, in the order of the page. */
  readonly said: readonly Said[];
}
