import type { Problem } from '../problem/Problem';
import type { SurveyTable } from './SurveyTable';

export type Platform =
  | 'qualtrics'
  | 'surveymonkey'
  | 'google-forms'
  | 'limesurvey'
  | 'microsoft-forms'
  | 'typeform'
  | 'plain';

/** A survey as read, with the evidence of how it was read. */
export interface SurveyFile {
  readonly name: string;
  readonly encoding: string;
  /** Empty for workbooks and SPSS files. */
  readonly delimiter: string;
  readonly headerRows: number;
  readonly platform: Platform;
  readonly table: SurveyTable;
  readonly warnings: readonly Problem[];
}

/** What the user may state instead of leaving it to detection. */
export interface ReadOptions {
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly headerRows?: number;
  readonly sheet?: string;
  readonly onProgress?: (fraction: number) => void;
  readonly signal?: AbortSignal;
}
