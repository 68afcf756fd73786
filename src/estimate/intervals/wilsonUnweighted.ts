import { normalQuantile } from '../distributions/normal';

/**
 * Wilson's score interval of an unweighted proportion in `n` respondents (Wilson 1927; R's
 * `prop.test(correct = FALSE)`). NaN where n is 0.
 */
export function wilsonUnweighted(p: number, n: number, level = 0.95): readonly [number, number] {
  const z = normalQuantile((1 + level) / 2);
  const shrink = 1 + z ** 2 / n;
  const centre = (p + z ** 2 / (2 * n)) / shrink;
  const half = (z / shrink) * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2));
  return [p === 0 ? 0 : centre - half, p === 1 ? 1 : centre + half];
}
