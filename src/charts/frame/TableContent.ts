/** A chart's figures as words in rows and columns: what the accessible table shows. */
export interface TableContent {
  readonly caption: string;
  /** The first heads the rows' names. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

interface TableRow {
  readonly header: string;
  readonly cells: readonly string[];
}
