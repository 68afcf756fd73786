/** Tables as likely as the one seen but for rounding count as such (R's `relErr`). */
const tie = 1e-7;

/**
 * Fisher's exact test of two shares, `x1` of `n1` against `x2` of `n2`, two-sided: the chance of a table no likelier than
 * the one seen, margins given (Fisher 1935; R's `fisher.test`). Whole numbers, 0 ≤ x ≤ n.
 */
export function fisherExact(x1: number, n1: number, x2: number, n2: number): number {
  const successes = x1 + x2;
  const lowest = Math.max(0, successes - n2);
  const highest = Math.min(n1, successes);
  // Log likelihood of each table relative to the first.
  const logs = new Float64Array(highest - lowest + 1);
  for (let k = 1; k < logs.length; k++) {
    const x = lowest + k - 1;
    const up = ((n1 - x) * (successes - x)) / ((x + 1) * (n2 - successes + x + 1));
    logs[k] = logs[k - 1]! + Math.log(up);
  }
  const seen = logs[x1 - lowest] ?? Number.NaN;
  const most = logs.reduce((a, b) => Math.max(a, b));
  let all = 0;
  let rare = 0;
  for (const log of logs) {
    all += Math.exp(log - most);
    if (log <= seen + Math.log1p(tie)) rare += Math.exp(log - seen);
  }
  return Math.min(1, (rare / all) * Math.exp(seen - most));
}
