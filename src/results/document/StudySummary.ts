import type { Direction, Evidence, ItemKind, ItemRole } from '../../study/Study';
import type { Figure } from './Results';

/** What a view must know of an item to draw it. */
export interface ItemSummary {
  readonly id: string;
  readonly label: string;
  readonly question: string;
  readonly kind: ItemKind;
  readonly role: ItemRole;
  readonly levels: readonly string[];
  readonly top: readonly string[];
  readonly neutral?: string;
  readonly nets?: readonly { readonly label: string; readonly levels: readonly string[] }[];
  /** The net or level at the low end of a scale, which stands against its top box. */
  readonly bottom?: string;
  readonly direction?: Direction;
  readonly evidence?: Evidence;
  readonly base: 'answered' | 'asked';
}

export interface SegmentSummary {
  readonly name: string;
  readonly n: Figure;
  readonly covers?: readonly { readonly generation: string; readonly share: number }[];
}

/** How respondents came into segments, with the uncertain ones counted. */
export interface SegmentationSummary {
  readonly basis: 'birth-year' | 'age' | 'age-band' | 'cohort' | 'none';
  /** Bands are used as they are because they straddle generations, or were assigned to the majority one. */
  readonly assigned?: 'all-map' | 'majority' | 'straddling';
  readonly column?: string;
  readonly scheme: string;
  readonly fieldworkYear?: number;
  readonly edgeCount?: number;
  readonly unknown: {
    readonly missing: Figure;
    readonly unreadable: Figure;
    readonly impossible: Figure;
  };
  readonly segments: readonly SegmentSummary[];
}

export interface DesignSummary {
  readonly weight?: string;
  readonly stratum?: string;
  readonly cluster?: string;
  readonly strataCount?: number;
  readonly psuCount?: number;
  readonly lonelyPsu?: string;
  readonly replicates?: string;
  readonly designEffect: Figure;
  readonly raked?: {
    readonly targets: readonly string[];
    readonly designEffectBefore: number;
    readonly designEffectAfter: number;
  };
}

export interface QualitySummary {
  readonly duplicates: Figure;
  readonly straightliners: Figure;
  readonly speeders: Figure;
  readonly previews?: Figure;
  readonly medianDuration?: Figure;
  /** Respondents by share of items answered, in tenths. */
  readonly answered: readonly Figure[];
  readonly excluded: Figure;
}

export interface StudySummary {
  readonly title: string;
  readonly respondents: Figure;
  readonly generations: Readonly<Record<string, Figure>>;
  readonly language?: string;
  readonly source?: {
    readonly publisher?: string | undefined;
    readonly url?: string | undefined;
    readonly licence?: string | undefined;
    readonly synthetic?: boolean | undefined;
    readonly note?: string | undefined;
  };
  readonly fieldworkYear?: number;
  readonly items?: readonly ItemSummary[];
  readonly pairs?: readonly { readonly concern: string; readonly behavior: string }[];
  /** Item ids that may filter or stand in the banner. */
  readonly filters?: readonly string[];
  readonly segmentation?: SegmentationSummary;
  readonly referenceGeneration?: string;
  readonly design?: DesignSummary;
  readonly quality?: QualitySummary;
  /** Headers of columns left out because they look like identifiers. */
  readonly identifiersDropped?: readonly string[];
  /** How disclosure was controlled; absent on figures of a file that never left its owner. */
  readonly disclosure?: {
    readonly minCell: number;
    readonly zeroIsSmall: boolean;
    readonly withheldCells: number;
    /** The study says that nobody in it is in another published beside it. */
    readonly independent?: boolean;
    /** Counts are multiples of it, and no figure is finer than they are. */
    readonly rounding?: number;
    /** Respondents left out because their generation or a filter is unknown and they are few. */
    readonly leftOut?: Figure;
    /** Budget of the whole release, where counts hold noise for differential privacy. */
    readonly epsilon?: number;
    /** Above 0 with Gaussian noise: the chance that epsilon is exceeded. */
    readonly delta?: number;
    readonly mechanism?: 'discrete-laplace' | 'discrete-gaussian';
  };
}
