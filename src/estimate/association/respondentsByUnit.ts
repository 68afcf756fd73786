/** Respondents sorted by unit: those of unit j are `order[starts[j]]` … `order[starts[j + 1] − 1]`. */
export interface RespondentsByUnit {
  readonly order: Uint32Array;
  readonly starts: Uint32Array;
}

/** Counting sort of respondents by PSU or stratum, file order kept within each. */
export function respondentsByUnit(unitOf: Uint32Array, unitCount: number): RespondentsByUnit {
  const starts = new Uint32Array(unitCount + 1);
  for (let i = 0; i < unitOf.length; i++) starts[unitOf[i]! + 1]! += 1;
  for (let j = 0; j < unitCount; j++) starts[j + 1]! += starts[j]!;
  const next = starts.slice();
  const order = new Uint32Array(unitOf.length);
  for (let i = 0; i < unitOf.length; i++) order[next[unitOf[i]!]!++] = i;
  return { order, starts };
}
