import type { Told, ToldShare } from './toldCounts';

/** From so many figures in common on, that they are alike is no chance. */
export const enoughFigures = 20;

/** Documents of the same people but for this part are taken to be of the same people. */
const others = 1 / 6;
/** Median of χ² with one degree of freedom. */
const medianChiSquare = 0.4549;
/** A share tells whom it is of where sampling moves it so many times as much as rounding or noise do. */
const leastRatio = 8;
/** Of one sign are so many differences where one sample holds the other, a few answers corrected. */
const nearlyAll = 0.98;

/**
 * Whether two documents look to be of the same people. They do where half of their shares differ by less than they would
 * with a sixth of the respondents exchanged: the squared difference over its variance in independent samples has a
 * median of 0.45 there, and near nothing among the same people, whatever a few outliers do. They also do where nearly no
 * count of one exceeds the other's, as in a sample that grew. Where rounding or noise blur all but a few shares, they do
 * if nearly all counts are less than `reach` apart.
 */
export function areSamePeople(one: Told, other: Told, reach: number): boolean {
  const ratios = [...one.shares].flatMap(([where, share]) => {
    const found = other.shares.get(where);
    return found ? (ratioOf(share, found) ?? []) : [];
  });
  const differences = differencesOf(one, other);
  const mostly = (holds: (difference: number) => boolean) =>
    differences.filter(holds).length >= nearlyAll * differences.length;
  if (mostly((difference) => difference >= 0) || mostly((difference) => difference <= 0))
    return true;
  if (ratios.length >= enoughFigures) return median(ratios) < medianChiSquare;
  return mostly((difference) => Math.abs(difference) < reach);
}

function differencesOf({ counts }: Told, other: Told): readonly number[] {
  return [...counts].flatMap(([where, n]) => {
    const m = other.counts.get(where);
    return m === undefined ? [] : [m - n];
  });
}

/** The squared difference of two shares over its variance with a sixth exchanged; none of a share of nobody or all. */
function ratioOf(a: ToldShare, b: ToldShare): number | undefined {
  const pooled = Math.min(1, (a.n + b.n) / (a.base + b.base));
  const sampling = pooled * (1 - pooled) * (1 / a.base + 1 / b.base);
  const blur = (1 + pooled ** 2) * (a.blur / a.base ** 2 + b.blur / b.base ** 2);
  if (!(sampling > leastRatio * blur)) return undefined;
  return (a.n / a.base - b.n / b.base) ** 2 / (others * sampling + blur);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}
