/** A category a respondent: `codes[i]` is an index into `names`, −1 where it is missing. */
export interface CodedLabels {
  readonly codes: Int32Array;
  readonly names: readonly string[];
}
