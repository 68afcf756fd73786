/** One column of the generation banner. */
export interface Segment {
  /** As in the generation scheme, or the age band as it stands in the file. */
  readonly name: string;
  /** Of bands as they are: the generations each covers, with the share of its birth years in each. */
  readonly covers?: readonly { readonly generation: string; readonly share: number }[];
}

/** Why a segmentation is what it is; sentences are made in `format/`. */
export type SegmentBasis =
  | { readonly kind: 'birth-year' }
  | { readonly kind: 'age'; readonly fieldworkYear: number; readonly edgeCount: number }
  | {
      readonly kind: 'age-band';
      /** Absent where the bands need none (years of birth), or are used as they are because none is known. */
      readonly fieldworkYear?: number | undefined;
      readonly assigned: 'all-map' | 'majority' | 'straddling';
    }
  | { readonly kind: 'cohort' }
  | { readonly kind: 'none' };

/** Each respondent's segment. `codes[i]` is 0 for unknown, else 1 + the index in `segments`. */
export interface CohortAssignment {
  readonly codes: Uint8Array;
  /** Oldest first; only those that somebody belongs to. */
  readonly segments: readonly Segment[];
  readonly basis: SegmentBasis;
  /** Respondents without a segment, by why. */
  readonly unknown: {
    readonly missing: number;
    readonly unreadable: number;
    readonly impossible: number;
  };
}
