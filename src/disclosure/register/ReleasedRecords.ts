/** One answer of every record as a level's place, 1…size; 0 is none. */
export interface PlaceColumn {
  /** A mark of the column's name that tells nothing without the register's secret. */
  readonly name: string;
  readonly size: number;
  readonly places: Uint16Array;
}

/** Who stands in a release, as far as telling it from another release takes: no label, no number, no text. */
export interface ReleasedRecords {
  readonly count: number;
  /** Marks of respondent ids; absent where the study names none. */
  readonly ids?: readonly string[];
  readonly columns: readonly PlaceColumn[];
}
