import type { DetectedCodebook } from '../codebook/DetectedCodebook';
import type { CohortAssignment } from '../cohort/CohortAssignment';
import type { Problem } from '../problem/Problem';
import type { Query } from '../results/Query';
import type { QualitySummary, ResultTable, StudySummary } from '../results/Results';
import type { Study } from '../study/Study';
import type { ReadOptions, SurveyFile } from '../survey/SurveyFile';

/** How a file was read and what is believed of its columns: all that the wizard starts from. */
export interface OpenedSurvey {
  readonly file: Omit<SurveyFile, 'table'> & { readonly rowCount: number };
  readonly detected: DetectedCodebook;
  /** The detection as a study file, to edit. */
  readonly proposal: Study;
}

/** Shares and base that a column would have under an edited study: the wizard's live preview. */
export interface ColumnPreview {
  readonly answered: number;
  readonly missing: number;
  readonly counts: readonly {
    readonly text: string;
    readonly count: number;
    readonly role: 'level' | 'missing' | 'other';
  }[];
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

/** Every call that crosses the worker's boundary. No respondent-level array is in any reply. */
export interface Requests {
  /** Reads a file; the survey stays in the worker as the draft until `adopt`. */
  open: {
    args: { source: Blob; name: string; options: Omit<ReadOptions, 'onProgress' | 'signal'> };
    reply: OpenedSurvey;
  };
  /** First rows of the draft as text, at most 50. */
  previewRows: {
    args: { count: number };
    reply: { headers: readonly string[]; rows: readonly (readonly string[])[] };
  };
  previewColumn: { args: { study: Study; position: number }; reply: ColumnPreview };
  previewCohorts: { args: { study: Study }; reply: CohortPreview };
  previewQuality: { args: { study: Study }; reply: QualitySummary };
  /** Makes the draft, read as `study` says, the open survey; fails leaving what was open. */
  adopt: { args: { study: Study }; reply: { summary: StudySummary; warnings: readonly Problem[] } };
  discard: { args: Record<string, never>; reply: null };
  tables: { args: { queries: readonly Query[] }; reply: readonly TableReply[] };
}

export type TableReply =
  | { readonly ok: true; readonly table: ResultTable }
  | { readonly ok: false; readonly problem: Problem };

export type RequestName = keyof Requests;

export interface RequestMessage<N extends RequestName = RequestName> {
  readonly id: number;
  readonly name: N;
  readonly args: Requests[N]['args'];
}

export type ControlMessage = { readonly cancel: number };

export type ReplyMessage =
  | { readonly id: number; readonly kind: 'progress'; readonly fraction: number }
  | { readonly id: number; readonly kind: 'done'; readonly value: unknown }
  | { readonly id: number; readonly kind: 'failed'; readonly problems: readonly Problem[] };
