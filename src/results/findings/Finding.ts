import type { Interval } from '../document/Results';

/** What a finding is about: an item's top box, a pair's gap, or the gap of the indices. */
export type FindingSubject =
  | { readonly kind: 'item'; readonly item: string }
  | { readonly kind: 'gap'; readonly concern: string; readonly behavior: string }
  | { readonly kind: 'index-gap' };

/** Two groups that differ by more than chance, all comparisons of the study considered. */
export interface Finding {
  readonly subject: FindingSubject;
  /** The group with the higher estimate. */
  readonly higher: string;
  readonly lower: string;
  readonly higherEstimate: number;
  readonly lowerEstimate: number;
  /** higher − lower, above 0; a proportion's difference, or index points. */
  readonly difference: number;
  readonly interval: Interval;
  /** Benjamini–Hochberg over every comparison considered. */
  readonly q: number;
}

export interface RankedFindings {
  /** Largest certain difference first, one a subject. */
  readonly findings: readonly Finding[];
  /** Comparisons the false discovery rate was controlled over. */
  readonly comparisons: number;
  /** Subjects compared in which no two groups differ by more than chance. */
  readonly indistinct: readonly FindingSubject[];
}
