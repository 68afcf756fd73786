import type { EstimateRow, Figure, Interval, RowKind } from '../document/Results';
import type { ResultsDocument } from '../document/ResultsDocument';
import type { StudySummary } from '../document/StudySummary';
import type { FindingSubject } from '../findings/Finding';
import type { View } from '../query/Query';

/** What is compared: a study's figures, never its respondents. */
export type WaveTables = Pick<ResultsDocument, 'study' | 'tables'>;

/** A wave by name, with what must be said wherever its figures are. */
export type Wave = Pick<
  StudySummary,
  'title' | 'respondents' | 'fieldworkYear' | 'source' | 'disclosure'
>;

/** What is compared: an item's top box, a pair's gap, the gap of the indices, or an item's net score. */
export type ChangeSubject = FindingSubject | { readonly kind: 'net-score'; readonly item: string };

/** Why a subject of one wave is not set against the other: the question did not stay the same, or was not asked. */
export type WaveBreak =
  | 'only-earlier'
  | 'only-later'
  /** Asked in both, but one of the two holds no figure of it in this view. */
  | 'figures-absent'
  | 'kind-changed'
  /** Nobody has confirmed how one of the waves was read. */
  | 'reading-asked'
  | 'wording-changed'
  | 'levels-changed'
  | 'top-changed'
  | 'base-changed'
  | 'direction-changed'
  | 'evidence-changed'
  /** The indices are not built of the same items. */
  | 'items-changed';

/** Why there is no change, or no test of it. */
export type ChangeUndefined =
  | 'hidden-earlier'
  | 'hidden-later'
  | 'hidden-both'
  /** A share is 0 or 1 on fewer than 30 effective respondents. */
  | 'too-few'
  | 'no-variance'
  | 'no-df';

/** One group then and now. */
export interface ChangeRow {
  readonly group: string;
  /** As a row's of a results document. */
  readonly kind?: RowKind;
  readonly earlier: EstimateRow;
  readonly later: EstimateRow;
  /** later − earlier: of shares or gaps in −1…1, of indices in points. */
  readonly change: Figure;
  readonly se: Figure;
  readonly df: Figure;
  /** Two-sided. */
  readonly p: Figure;
  /** Holm's, over every change of the comparison. */
  readonly pHolm: Figure;
  /** Benjamini and Hochberg's, over every change of the comparison. */
  readonly pBH: Figure;
  /** 95 %. */
  readonly interval?: Interval;
  readonly undefined?: ChangeUndefined;
}

/** One subject in both waves, group by group, `Total` first. */
export interface SubjectChange {
  readonly subject: ChangeSubject;
  readonly rows: readonly ChangeRow[];
  /** The wording differs, and the reader chose to compare all the same. */
  readonly reworded?: true;
}

export interface UncomparedSubject {
  readonly subject: ChangeSubject;
  readonly reasons: readonly WaveBreak[];
}

/** Why groups of one name are not the same people in both waves, so that only the totals are compared. */
export type GroupsBreak = 'scheme-changed' | 'bands-against-generations';

export interface WaveComparison {
  readonly earlier: Wave;
  readonly later: Wave;
  readonly view: View;
  readonly changes: readonly SubjectChange[];
  readonly uncompared: readonly UncomparedSubject[];
  /** Groups that one wave alone has. */
  readonly unmatchedGroups: readonly {
    readonly group: string;
    readonly only: 'earlier' | 'later';
  }[];
  readonly groupsBreak?: GroupsBreak;
  /** Generations were assigned by different means, so that some respondents may stand elsewhere than in the other wave. */
  readonly assignmentChanged: boolean;
  /** Groups are age bands as they are: the same ages, not the same people. */
  readonly byAge: boolean;
  /** Every figure is the same to the last digit: one wave, given twice. */
  readonly sameFigures: boolean;
  /** How many changes were tested. */
  readonly tests: number;
}
