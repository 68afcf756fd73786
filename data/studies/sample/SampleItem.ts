import type { StudyItem } from '../../../src/study/Study';
import type { ScaleName } from './sampleScales';

/** The traits behind the answers; each is a standard normal within a year of birth, shifted by age. */
export type Trait = 'concern' | 'trust' | 'appetite' | 'sharing' | 'acting' | 'skill';

/** One question of the sample survey, with what its answers are made from. */
export interface SampleItem {
  readonly column: string;
  readonly label: string;
  readonly role: NonNullable<StudyItem['role']>;
  readonly scale: ScaleName;
  readonly direction?: 'protective' | 'disclosing';
  readonly evidence?: 'self-reported' | 'willing';
  /** How strongly each trait moves the answer towards the scale's high end. */
  readonly loadings: Readonly<Partial<Record<Trait, number>>>;
  /** Weighted shares of the levels among valid answers, lowest first; they sum to 1. */
  readonly shares: readonly number[];
  /** A published figure that the shares reproduce, and the levels it counts. */
  readonly calibratedTo?: { readonly benchmark: string; readonly levels: readonly string[] };
  /** Share of answers "Don't know". */
  readonly dontKnow?: number;
  readonly preferNot?: number;
  /** Asked only of those with a smart speaker at home. */
  readonly routed?: true;
}
