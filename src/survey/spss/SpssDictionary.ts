import type { DeclaredMeaning } from '../SurveyTable';

/** A variable as the dictionary has it, raw: texts still as bytes, since the encoding is named after them. */
export interface SpssVariable {
  readonly shortName: string;
  name: string;
  /** 0 for numbers, else the bytes of its texts; over 255 for a very long string. */
  width: number;
  /** Widths in the data, one but for very long strings. */
  segments: number[];
  readonly label?: string;
  /** SPSS's code of the display format: dates have their own. */
  readonly format: number;
  readonly missing: SpssMissing;
  readonly valueLabels: { readonly value: number | string; readonly label: string }[];
  readonly missingTexts: string[];
  measure?: NonNullable<DeclaredMeaning['measure']>;
}

export interface SpssMissing {
  readonly values: readonly (number | string)[];
  readonly range?: readonly [number, number];
}

export interface SpssDictionary {
  readonly encoding: string;
  readonly compression: 'none' | 'bytes' | 'zlib';
  readonly bias: number;
  /** -1 where the file does not say. */
  readonly caseCount: number;
  readonly variables: readonly SpssVariable[];
  /** Name of the variable that the file is weighted by. */
  readonly weight?: string;
  /** The byte at which the cases begin. */
  readonly dataStart: number;
  readonly littleEndian: boolean;
}
