/**
 * What a column holds: words, a count, a share in 0…1, a difference of shares in −1…1, a plain number (a score, an
 * index, a standard error of either), or a p-value. It picks the number format of a sheet and never changes a number.
 */
export type ExportFormat = 'text' | 'count' | 'share' | 'points' | 'decimal' | 'p';

/** Words, a number in full precision, or nothing. A figure that may not be shown is the reason, in words. */
export type ExportCell = string | number | null;

export interface ExportColumn {
  readonly label: string;
  readonly format: ExportFormat;
}

/** Rows of one kind: estimates, tests, quadrants. */
export interface ExportBlock {
  readonly title: string;
  readonly columns: readonly ExportColumn[];
  readonly rows: readonly (readonly ExportCell[])[];
}

/** What must be known to read a table alone: `Base`, `respondents who answered`. */
export type ExportFact = readonly [term: string, text: string];

/** A table of results with its names and numbers, before any file format. */
export interface ExportTable {
  readonly title: string;
  readonly facts: readonly ExportFact[];
  readonly blocks: readonly ExportBlock[];
}
