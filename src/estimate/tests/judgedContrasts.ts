import type { DomainMeans } from '../DomainMean';
import { isCertain, reliabilityOf } from '../intervals/reliabilityOf';
import { certainContrast } from './certainContrast';
import { type ContrastEstimate, contrast, untested, varies } from './contrast';

/** What is compared: shares or means, of a plain sample or of a design. */
export interface Compared {
  readonly kind: 'proportion' | 'mean';
  readonly plain: boolean;
}

/**
 * Mean of domain `a` minus mean of domain `b`, tested as far as both may be shown (METHODS): `too-few` where a side is
 * suppressed by reliability, or is all or none of fewer than 30 effective respondents; MOVER and Fisher's test where a
 * share is 0 or 1; `no-variance` where a mean doesn't vary; else t.
 */
export function judgedContrasts(
  means: DomainMeans,
  { kind, plain }: Compared,
  level = 0.95,
): (a: number, b: number) => ContrastEstimate {
  const suppressed = means.means.map(
    (mean) =>
      !Number.isNaN(mean.estimate) &&
      reliabilityOf(kind === 'mean' ? { ...mean, kind } : { ...mean, kind, plain }).reliability ===
        'suppressed',
  );
  return (a, b) => {
    const [left, right] = [means.means[a], means.means[b]];
    const byT = contrast(means, a, b, level);
    if (!left || !right || Number.isNaN(byT.difference)) return byT;
    if (suppressed[a] || suppressed[b]) return untested(byT.df, 'too-few');
    if (kind === 'proportion' && (isCertain(left) || isCertain(right))) {
      const exact = certainContrast(left, right, level);
      if (!exact) return untested(byT.df, 'too-few');
      return { ...byT, t: Number.NaN, ...exact, test: 'fisher' };
    }
    if (varies(left.estimate, left.se) && varies(right.estimate, right.se)) return byT;
    const { difference, se, df } = byT;
    return { ...untested(df, 'no-variance'), difference, se };
  };
}
