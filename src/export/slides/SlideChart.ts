import type { Interval } from '../../results/document/Results';

/** A chart as the slides draw it: bars by group, one series or several. */
export interface SlideChart {
  /** Side by side, or stacked to the whole. */
  readonly form: 'bars' | 'stacked';
  /** Shares in 0…1, differences in points, or an index in 0…100. */
  readonly unit: 'share' | 'points' | 'index';
  readonly series: readonly SlideSeries[];
}

export interface SlideSeries {
  readonly name: string;
  /** `RRGGBB`. */
  readonly color: string;
  readonly points: readonly SlidePoint[];
}

export interface SlidePoint {
  readonly group: string;
  readonly value: number;
  /** Drawn as error bars; a stack has no room for them. */
  readonly interval?: Interval;
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
