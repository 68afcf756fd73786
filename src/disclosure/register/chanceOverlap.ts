/** How many records two samples would have in common, record for record, if nobody were in both. */
export interface ChanceOverlap {
  readonly mean: number;
  readonly variance: number;
}

/**
 * Overlap of two independent samples of one population: of the `c` records of a kind that both hold together, each is in
 * the first with its share of all, so that min(X, c − X) of a binomial X are in common.
 */
export function chanceOverlap(pooled: Iterable<number>, firstShare: number): ChanceOverlap {
  const known = new Map<number, ChanceOverlap>();
  let mean = 0;
  let variance = 0;
  for (const count of pooled) {
    const of = known.get(count) ?? overlapOf(count, firstShare);
    known.set(count, of);
    mean += of.mean;
    variance += of.variance;
  }
  return { mean, variance };
}

/** Sums of so many terms are exact; a larger binomial is taken in this many steps of its standard deviation. */
const mostTerms = 400;

function overlapOf(count: number, p: number): ChanceOverlap {
  const centre = count * p;
  const reach = 8 * Math.sqrt(count * p * (1 - p)) + 1;
  const first = Math.max(0, Math.floor(centre - reach));
  const last = Math.min(count, Math.ceil(centre + reach));
  const step = Math.max(1, Math.ceil((last - first) / mostTerms));
  let weight = 0;
  let sum = 0;
  let squares = 0;
  for (let x = first; x <= last; x += step) {
    const w = Math.exp(
      logFactorial(count) -
        logFactorial(x) -
        logFactorial(count - x) +
        x * Math.log(p) +
        (count - x) * Math.log(1 - p),
    );
    const common = Math.min(x, count - x);
    weight += w;
    sum += w * common;
    squares += w * common * common;
  }
  const mean = sum / weight;
  return { mean, variance: Math.max(0, squares / weight - mean * mean) };
}

/** Stirling's series; exact enough below by table. */
function logFactorial(n: number): number {
  if (n < 2) return 0;
  if (n < 10) return Math.log(smallFactorials[n] ?? 1);
  return n * Math.log(n) - n + Math.log(2 * Math.PI * n) / 2 + 1 / (12 * n) - 1 / (360 * n ** 3);
}

const smallFactorials = [1, 1, 2, 6, 24, 120, 720, 5040, 40320, 362880];
