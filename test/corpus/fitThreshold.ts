import type { Fact } from './measureSurvey';

const hand = 0.75;
const step = 0.05;
/** Facts whose certainty is so near a threshold tell whether to move it, where there are enough of them. */
const near = 0.1;
const leastNear = 8;
const leastRightNear = 0.9;
const leastRight = 0.98;
const leastAbove = 50;

/**
 * From which certainty a kind of fact may be called sure, by the facts of files that are fitted on: from where it was set by
 * hand, lower while those just under it are right nine times in ten, higher while those above it are right less than
 * 98 times in 100. Shares are by the rule of succession, so that few facts move nothing.
 */
export function fitThreshold(facts: readonly Fact[]): number {
  const between = (from: number, to: number) =>
    facts.filter(({ certainty }) => certainty >= from - 1e-9 && certainty < to - 1e-9);
  let threshold = hand;
  while (threshold < 0.95) {
    const above = between(threshold, 2);
    if (above.length < leastAbove || share(above) >= leastRight) break;
    threshold += step;
  }
  while (threshold > step) {
    const under = between(threshold - step, threshold - step + near);
    if (under.length < leastNear || share(under) < leastRightNear) break;
    if (share(between(threshold - step, 2)) < leastRight) break;
    threshold -= step;
  }
  return Math.round(threshold * 100) / 100;
}

function share(facts: readonly Fact[]): number {
  return (facts.filter(({ right }) => right).length + 1) / (facts.length + 2);
}
