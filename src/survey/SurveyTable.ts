/** Answers as small codes: `texts[codes[i]]` is what respondent `i` answered; code 0 is blank (`texts[0] === ''`). */
export interface CodedValues {
  readonly kind: 'coded';
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
  readonly texts: readonly string[];
}

/** Numbers of a column with too many distinct values to code; NaN is blank. */
export interface NumericValues {
  readonly kind: 'numeric';
  readonly values: Float64Array;
}

export type ColumnValues = CodedValues | NumericValues;

/** What the file itself declares about a column (an SPSS file's dictionary), where it does. */
export interface DeclaredMeaning {
  readonly label?: string;
  readonly valueLabels?: readonly { readonly value: string; readonly label: string }[];
  readonly missing?: readonly string[];
  readonly measure?: 'nominal' | 'ordinal' | 'scale';
  /** The column that the file says it is weighted by. */
  readonly weight?: true;
}

export interface SurveyColumn {
  /** From 1, left to right. */
  readonly position: number;
  /** The header as it stands in the first header row; may be blank or repeated. */
  readonly header: string;
  /** The question's wording, from whichever header row holds it; the header where none does. */
  readonly question: string;
  /** The option or sub-question of a set, where the header rows tell it apart from the question. */
  readonly option?: string;
  readonly values: ColumnValues;
  readonly declared?: DeclaredMeaning;
}

/** A survey as columns: never an object a respondent. */
export interface SurveyTable {
  readonly rowCount: number;
  readonly columns: readonly SurveyColumn[];
}
