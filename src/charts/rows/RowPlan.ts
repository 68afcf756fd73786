/** What a row of a chart needs: words, and room for its marks. */
export interface RowNeed {
  readonly label: string;
  /** Quiet words under the label or after it: the base. */
  readonly note?: string;
  /** Words at the right end, such as what the row adds up to; on one line where it fits, else a line each. */
  readonly asides?: readonly string[];
  /** A title over this row and those that follow. */
  readonly heading?: string;
  /** A rule above, to set this row apart from those before. */
  readonly ruled?: boolean;
  /** Room before the label for a swatch. */
  readonly swatch?: boolean;
  /** Height of the marks above and below their centre. */
  readonly above: number;
  readonly below: number;
}

export interface PlacedText {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly style: 'heading' | 'label' | 'note' | 'aside' | 'small' | 'strong';
  readonly anchor: 'start' | 'end';
  /** Quiet words that follow on the same line. */
  readonly trail?: string;
}

export interface PlannedRow {
  readonly texts: readonly PlacedText[];
  /** Height of the marks' centre. */
  readonly y: number;
  readonly swatch?: { readonly x: number; readonly y: number };
  readonly ruleY?: number;
}

export interface RowPlan {
  readonly rows: readonly PlannedRow[];
  /** Left and right end of the scale. */
  readonly left: number;
  readonly right: number;
  /** Where the first row starts: what is above is no part of the scale. */
  readonly top: number;
  readonly height: number;
}
