import { studentTwoSided } from '../../estimate/distributions/student';
import { meanInterval } from '../../estimate/intervals/meanInterval';
import { knownInterval } from '../../results/document/figure';
import type { EstimateRow } from '../../results/document/Results';
import type { RestContrast } from '../../results/measures/topBox/topBoxSchema';
import { totalRow } from '../../results/rows/isTotalRow';
import { upLadder } from './coarse';
import { adjusted } from './roundedContrasts';

/** Groups against all others as told: the difference from the told shares and bases, its variance as a ratio on the ladder, p-values anew, intervals of a `level`. */
export function releasedRests(
  rests: readonly RestContrast[],
  exact: readonly EstimateRow[],
  released: readonly EstimateRow[],
  level: number,
): RestContrast[] {
  const whole = totalRow(released);
  const all = whole?.n ?? 0;
  const told = rests.map((rest): RestContrast => {
    const { difference, se, df, interval: _, ...bare } = rest;
    const was = exact.find((row) => row.group === rest.group);
    const row = released.find((each) => each.group === rest.group);
    const n = row?.n ?? 0;
    if (
      difference === null ||
      se === null ||
      !row ||
      was?.estimate == null ||
      row.estimate === null
    )
      return rest;
    const coarse = Number((row.estimate - restShare(whole, row)).toPrecision(12));
    const before = simple(was.estimate, difference, n, all - n);
    const after = simple(row.estimate, coarse, n, all - n);
    const error = Math.sqrt((before > 0 ? upLadder(se ** 2 / before) : 1) * after);
    const head = { ...bare, difference: coarse, se: error, df };
    if (rest.p === null || rest.test || df === null || !(error > 0))
      return { ...withoutTest(head), p: null, pHolm: null };
    const interval = knownInterval(meanInterval({ estimate: coarse, se: error, df }, level));
    return { ...head, p: studentTwoSided(coarse / error, df), ...(interval ? { interval } : {}) };
  });
  return adjusted(told, () => true);
}

function withoutTest({ test, ...rest }: RestContrast): RestContrast {
  return test ? { ...rest, undefined: 'no-variance' } : rest;
}

/** The share of all others, of the told shares of all and of a group. */
function restShare(all: EstimateRow | undefined, group: EstimateRow): number {
  const [whole, own] = [all?.weightedBase ?? 0, group.weightedBase ?? 0];
  const rest = (whole * (all?.estimate ?? 0) - own * (group.estimate ?? 0)) / (whole - own);
  return Math.min(1, Math.max(0, rest));
}

/** The variance of a difference from the rest, of a simple random sample. */
function simple(share: number, difference: number, n: number, others: number): number {
  const rest = Math.min(1, Math.max(0, share - difference));
  return (share * (1 - share)) / n + (rest * (1 - rest)) / others;
}
