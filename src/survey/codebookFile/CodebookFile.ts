import type { DeclaredMeaning } from '../SurveyTable';

/** What a codebook says of one column of the data. */
export interface CodebookEntry {
  /** The column's name, as the data have it in their header. */
  readonly name: string;
  /** The question's wording; the column's own is kept where there is none. */
  readonly question?: string;
  /** The row of a grid or the option of a multiple-response question. */
  readonly option?: string;
  /** Where the column stands in data without a header, from 1. */
  readonly position?: number;
  readonly valueLabels?: DeclaredMeaning['valueLabels'];
  readonly missing?: DeclaredMeaning['missing'];
  readonly measure?: DeclaredMeaning['measure'];
  readonly weight?: true;
}

/** A codebook that came as a file of its own beside the data. */
export interface CodebookFile {
  readonly name: string;
  readonly entries: readonly CodebookEntry[];
}

/** A name as data and codebook may each spell it: `Q1[SQ001]`, `Q1_SQ001` and `q1.sq001` are one. */
export function nameKey(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '');
}
