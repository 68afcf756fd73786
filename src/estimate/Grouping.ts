/** Which group each respondent is in: `codes[i]` is 0 for none, else 1 + the index in `names`. */
export interface Grouping {
  readonly codes: Uint8Array | Uint16Array;
  readonly names: readonly string[];
}
