import type { Platform } from '../SurveyFile';

/** What the header rows say of one column. */
export interface ColumnHeading {
  readonly header: string;
  readonly question: string;
  readonly option?: string;
}

export interface HeaderLayout {
  readonly platform: Platform;
  readonly headerRows: number;
  readonly headings: readonly ColumnHeading[];
}
