/** A chart as the slides draw it: bars by group, one series or several. */
export interface SlideChart {
  /** Side by side, or stacked to the whole. */
  readonly form: 'bars' | 'stacked';
  readonly unit: 'share' | 'index';
  readonly series: readonly SlideSeries[];
}

export interface SlideSeries {
  readonly name: string;
  /** `RRGGBB`. */
  readonly color: string;
  readonly points: readonly { readonly group: string; readonly value: number }[];
}

/** One slide: the finding, what it is drawn from, and how to read it. */
export interface Slide {
  readonly title: string;
  /** The question's wording. */
  readonly subtitle: string;
  readonly chart: SlideChart;
  /** Base, level, correction, filters, source, study, version. */
  readonly foot: string;
  /** For the speaker: the facts and every figure with its interval. */
  readonly notes: string;
}
