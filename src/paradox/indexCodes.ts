import type { IndexItem } from './pompIndex';

/** An index as codes, since complete answers to a few items have few different means. */
export interface IndexCodes {
  /** Each respondent's code into `values`; 0 without an answer to every item. */
  readonly codes: Uint32Array;
  /** The index (0–100) by code; NaN at 0. */
  readonly values: Float64Array;
}

/**
 * Each respondent's index over complete answers: the mean of items rescaled to 0–100 (percent of maximum possible,
 * Cohen, Cohen, Aiken & West 1999). Items are added up in whole steps of their least common multiple, so that equal
 * indices are equal to the last digit.
 */
export function indexCodes(items: readonly IndexItem[], respondentCount: number): IndexCodes {
  const steps = items.reduce((all, item) => leastCommonMultiple(all, item.levelCount - 1), 1);
  const codes = new Uint32Array(respondentCount).fill(items.length > 0 ? 1 : 0);
  for (const item of items) {
    const stepsOf = levelSteps(item, steps);
    for (let i = 0; i < respondentCount; i++) {
      const level = item.codes[i]!;
      if (level === 0) codes[i] = 0;
      else if (codes[i] !== 0) codes[i]! += stepsOf[level]!;
    }
  }
  const most = items.length * steps;
  const values = Float64Array.from({ length: most + 2 }, (_, code) =>
    code === 0 ? Number.NaN : (100 * (code - 1)) / most,
  );
  return { codes, values };
}

function levelSteps({ levelCount, reversed }: IndexItem, steps: number): Uint32Array {
  return Uint32Array.from({ length: levelCount + 1 }, (_, level) => {
    if (level === 0) return 0;
    return ((reversed ? levelCount - level : level - 1) * steps) / (levelCount - 1);
  });
}

function leastCommonMultiple(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y > 0) [x, y] = [y, x % y];
  return (a / x) * b;
}
