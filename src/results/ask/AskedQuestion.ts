import type { SideReading } from '../../study/answerHeadline';
import type { Direction } from '../../study/Study';

/** One way to read a candidate, in labels, and what it would give. */
export interface Way {
  /** Labels of the answers that count: as concerned, as guarding data, or as giving them away. */
  readonly counted: readonly string[];
  /** Of an act. */
  readonly direction?: Direction;
  /** Share, 0 to 1, that would count as concerned, or as guarding their data; undefined where nobody answered. */
  readonly share?: number;
  readonly reading: SideReading;
}

/** A question of the survey that may be the worry, or the act. */
export interface Candidate {
  readonly item: string;
  readonly label: string;
  /** It was taken for this side; others are offered to whoever knows better. */
  readonly isLikely: boolean;
  /** Answers that are not counted. */
  readonly missing: readonly string[];
  /** One where all is known but whether it is meant; more where its reading is asked. */
  readonly ways: readonly Way[];
}

/** Which question is one side of the pair. */
export interface AskedSide {
  readonly kind: 'concern' | 'behavior';
  /** Likeliest first. */
  readonly candidates: readonly Candidate[];
}

/** Whose age a column tells, the year of the answers, whether they are weighted. */
export type AskedOfPeople =
  | { readonly kind: 'generation'; readonly column: string }
  | { readonly kind: 'year'; readonly year?: number }
  | { readonly kind: 'design'; readonly columns: readonly string[] };

/** Something that must be answered before a headline can be told. */
export type AskedQuestion = AskedSide | AskedOfPeople;

/** What decides a survey's headline: what is asked, and the side of the pair that is not. */
export interface HeadlineQuestions {
  readonly questions: readonly AskedQuestion[];
  /** Items that are the worry or the act without having to be asked. */
  readonly settled: { readonly concern?: string; readonly behavior?: string };
}
