import { studentQuantile } from '../distributions/student';

/** t interval of a mean, gap or difference at the design's df (R's `confint(…, df = degf(design))`); NaN with df 0. */
export function meanInterval(
  { estimate, se, df }: { readonly estimate: number; readonly se: number; readonly df: number },
  level = 0.95,
): readonly [number, number] {
  const half = studentQuantile((1 + level) / 2, df) * se;
  return [estimate - half, estimate + half];
}
