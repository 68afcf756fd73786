import type { DetectedCodebook } from '../codebook/DetectedCodebook';
import type { FittedStudy } from '../codebook/propose/fitStudy';
import type { CohortAssignment } from '../cohort/CohortAssignment';
import type { Problem } from '../problem/Problem';
import type { QualitySummary, StudySummary } from '../results/document/StudySummary';
import type { ResultTable } from '../results/measures/Measures';
import type { Query, View } from '../results/query/Query';
import type { Study } from '../study/Study';
import type { StatedReading } from '../survey/readOptionsOf';
import type { SurveyFile } from '../survey/SurveyFile';
import type { HeadlineAsk } from './askHeadline';
import type { Published } from './publishStated';
import type { ScriptFacts } from './ScriptFacts';

/** How a file was read and what is believed of its columns: all that the wizard starts from. */
export interface OpenedSurvey {
  readonly file: Omit<SurveyFile, 'table'> & { readonly rowCount: number };
  readonly detected: DetectedCodebook;
  /** The detection as a study file, to edit. */
  readonly proposal: Study;
}

/** Texts of one column with their counts, most frequent first, at most 200. */
export interface ColumnPreview {
  readonly answered: number;
  readonly blank: number;
  readonly distinct: number;
  readonly counts: readonly { readonly text: string; readonly count: number }[];
}

export interface CohortPreview {
  readonly segments: readonly {
    readonly name: string;
    readonly count: number;
    readonly covers?: readonly { readonly generation: string; readonly share: number }[];
  }[];
  readonly basis: CohortAssignment['basis'];
  readonly unknown: CohortAssignment['unknown'];
}

export interface AdoptedStudy {
  readonly summary: StudySummary;
  readonly warnings: readonly Problem[];
}

/** One table asked for, or why there is none. */
export type TableReply =
  | { readonly ok: true; readonly table: ResultTable }
  | { readonly ok: false; readonly problem: Problem };

/** How the open survey was read, and all that its tables are computed by; no respondent's answers. */
export interface StudyScript {
  readonly file: Omit<SurveyFile, 'table'>;
  readonly facts: ScriptFacts;
}

/** Every call that crosses the worker's boundary. No respondent-level array is in any reply. */
export interface Requests {
  /** Reads a file; the survey stays in the worker as the draft until another is read, or `discard`. */
  open: {
    args: {
      readonly source: Blob;
      readonly name: string;
      readonly options: StatedReading;
      /** What came beside the survey to say what its columns mean. */
      readonly codebook?: { readonly source: Blob; readonly name: string };
    };
    reply: OpenedSurvey;
  };
  /** First rows of the draft as text, at most 50. */
  previewRows: {
    args: { readonly count: number };
    reply: { readonly headers: readonly string[]; readonly rows: readonly (readonly string[])[] };
  };
  /** Positions count from 1. */
  previewColumn: { args: { readonly position: number }; reply: ColumnPreview };
  /** A study file of another wave, as far as it fits the draft. */
  fitStudy: {
    args: {
      readonly study: Study;
      /** As `forKeeping` gave it for this same file. */
      readonly wasKept?: boolean;
    };
    reply: FittedStudy;
  };
  /** A study of the draft as a browser may keep it apart from the survey: no answer in it that fewer than ten gave. */
  forKeeping: { args: { readonly study: Study }; reply: Study };
  /** The same where the draft is a wave set beside another, whose time the study file may be about. */
  fitWave: {
    args: { readonly study: Study; readonly otherYear: number | undefined };
    reply: FittedStudy;
  };
  previewCohorts: { args: { readonly study: Study }; reply: CohortPreview };
  previewQuality: { args: { readonly study: Study }; reply: QualitySummary };
  /** What decides the draft's headline: asked of the study as it was `before`, answered as `study` says. */
  askHeadline: { args: { readonly study: Study; readonly before: Study }; reply: HeadlineAsk };
  /**
   * Makes the draft, read as `study` says, the open survey; on failure what was open stays open. The draft is
   * kept, sharing its columns, so that its reading can be corrected further.
   */
  adopt: { args: { readonly study: Study }; reply: AdoptedStudy };
  discard: { args: Record<string, never>; reply: null };
  tables: { args: { readonly queries: readonly Query[] }; reply: readonly TableReply[] };
  /** The open survey's study file and codebook, for a program that computes these tables elsewhere. */
  script: {
    args: { readonly view: View; readonly queries: readonly Query[] };
    reply: StudyScript;
  };
  /** The open survey's results as a site may hold them, under the disclosure policy of its study file. */
  publish: { args: Record<string, never>; reply: Published };
}

export type RequestName = keyof Requests;
export type ArgsOf<N extends RequestName> = Requests[N]['args'];
export type ReplyOf<N extends RequestName> = Requests[N]['reply'];

/** From the page to the worker. */
export type ToWorker =
  | {
      readonly kind: 'ask';
      readonly id: number;
      readonly name: RequestName;
      readonly args: ArgsOf<RequestName>;
    }
  | { readonly kind: 'cancel'; readonly id: number }
  /** Asks whether it is there. */
  | { readonly kind: 'ping' };

/** From the worker to the page; every reply carries the id of the call it answers. */
export type FromWorker =
  | { readonly kind: 'progress'; readonly id: number; readonly fraction: number }
  /** The worker's own script is not to be had; it will answer nothing. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'pong' }
  | { readonly kind: 'done'; readonly id: number; readonly value: ReplyOf<RequestName> }
  | { readonly kind: 'failed'; readonly id: number; readonly problems: readonly Problem[] };
