/** A variable as the dictionary has it. */
export interface StataVariable {
  readonly name: string;
  readonly label: string;
  /** Bytes of a text, or the kind of a number, or `strL`: a text kept elsewhere; `alias` is a variable of another file. */
  readonly type: number | 'strL' | 'alias' | 'double' | 'float' | 'long' | 'int' | 'byte';
  /** Bytes that it takes in a row. */
  readonly width: number;
  /** Stata's display format: dates have their own. */
  readonly format: string;
  /** Name of its table of value labels; empty where it has none. */
  readonly labelTable: string;
}

/** A label of a whole number, or of one of the missing values `.` to `.z`. */
export interface StataLabel {
  readonly value: string;
  readonly label: string;
}

export interface StataDictionary {
  readonly release: StataRelease;
  readonly rowCount: number;
  readonly variables: readonly StataVariable[];
}

/** What differs between the releases of the format. */
export interface StataRelease {
  readonly number: number;
  readonly encoding: 'utf-8' | 'windows-1252';
  readonly columnBytes: 2 | 4;
  readonly rowBytes: 4 | 8;
  readonly dataLabelBytes: 1 | 2;
  readonly nameBytes: number;
  readonly formatBytes: number;
  readonly labelBytes: number;
  /** Bytes of the place of a long text that name its variable; the rest of eight name its row. */
  readonly strlVariableBytes: 2 | 3 | 4;
}
