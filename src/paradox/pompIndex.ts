/** One item of an index: level codes (0 is missing), how many levels it has, and whether it is turned round. */
export interface IndexItem {
  readonly codes: Uint8Array | Uint16Array;
  readonly levelCount: number;
  readonly reversed: boolean;
}

/**
 * Each respondent's mean over the items, every item rescaled to 0–100 (percent of maximum possible,
 * Cohen, Cohen, Aiken & West 1999); NaN for who answered less than a share `answered` of the items (all by default).
 */
export function pompIndex(
  items: readonly IndexItem[],
  respondentCount: number,
  answered = 1,
): Float64Array {
  const index = new Float64Array(respondentCount);
  const answeredCount = new Uint16Array(respondentCount);
  for (const item of items) {
    const scoreOf = pompScores(item);
    for (let i = 0; i < respondentCount; i++) {
      const code = item.codes[i]!;
      if (code === 0) continue;
      index[i]! += scoreOf[code]!;
      answeredCount[i]! += 1;
    }
  }
  const needed = Math.max(1, answered * items.length);
  for (let i = 0; i < respondentCount; i++)
    index[i] = answeredCount[i]! >= needed ? index[i]! / answeredCount[i]! : Number.NaN;
  return index;
}

/** One item rescaled to 0–100 for every respondent; NaN is missing. */
export function pompValues(item: IndexItem): Float64Array {
  const scoreOf = pompScores(item);
  const values = new Float64Array(item.codes.length);
  for (let i = 0; i < values.length; i++) values[i] = scoreOf[item.codes[i]!]!;
  return values;
}

/** 100·(score − 1)/(K − 1) by level code; NaN at code 0. */
function pompScores({ levelCount, reversed }: IndexItem): Float64Array {
  const scores = new Float64Array(levelCount + 1);
  scores[0] = Number.NaN;
  for (let k = 1; k <= levelCount; k++) {
    const score = (100 * (k - 1)) / (levelCount - 1);
    scores[k] = reversed ? 100 - score : score;
  }
  return scores;
}
