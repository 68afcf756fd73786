import { chiSquareUpper } from '../../../src/estimate/distributions/chiSquare';

/**
 * p-value of Pearson's goodness-of-fit test of integer draws against probabilities proportional to `mass`;
 * values expected fewer than 10 times are pooled at both ends.
 */
export function goodnessOfFit(draws: readonly number[], mass: (x: number) => number): number {
  const reach = 400;
  let total = 0;
  for (let x = -reach; x <= reach; x++) total += mass(x);
  const expected = (x: number) => (draws.length * mass(x)) / total;
  let edge = 0;
  while (edge < reach && expected(edge + 1) >= 10) edge += 1;
  const bins = Array.from({ length: 2 * edge + 1 }, (_, k) => ({
    expected: expected(k - edge),
    seen: 0,
  }));
  for (let x = edge + 1; x <= reach; x++) {
    bins[0]!.expected += expected(-x);
    bins[2 * edge]!.expected += expected(x);
  }
  for (const draw of draws) bins[Math.min(edge, Math.max(-edge, draw)) + edge]!.seen += 1;
  const statistic = bins.reduce(
    (sum, bin) => sum + (bin.seen - bin.expected) ** 2 / bin.expected,
    0,
  );
  return chiSquareUpper(statistic, bins.length - 1);
}
