import { betaQuantile } from '../distributions/beta';
import type { Reliability, ReliabilityReason } from './Reliability';
import { squaredQuantileRatio } from './squaredQuantileRatio';

export interface ReliabilityVerdict {
  readonly reliability: Reliability;
  readonly reasons: readonly ReliabilityReason[];
}

export type JudgedEstimate =
  | {
      readonly kind: 'proportion';
      /** Respondents of the base, those of zero weight included. */
      readonly n: number;
      readonly estimate: number;
      readonly se: number;
      readonly df: number;
      /** Neither weights, strata, clusters nor replicates. */
      readonly plain: boolean;
    }
  | {
      readonly kind: 'mean';
      readonly n: number;
      readonly effectiveBase: number;
      readonly df: number;
    };

type JudgedProportion = Extract<JudgedEstimate, { readonly kind: 'proportion' }>;

const flagging: readonly ReliabilityReason[] = [
  'wide-complement-interval',
  'all-or-none',
  'few-df',
];

/**
 * Whether an estimate may be shown: proportions after the NCHS standards (Parker et al. 2017, as the agency's SAS macro
 * v2.0 does it), means and gaps by base and df (METHODS). Always judged at 95 %, whatever level is printed.
 */
export function reliabilityOf(judged: JudgedEstimate): ReliabilityVerdict {
  const reasons: ReliabilityReason[] = [];
  const effective = judged.kind === 'mean' ? judged.effectiveBase : cappedSize(judged);
  if (judged.n < 30) reasons.push('small-base');
  // The margin keeps 30 equal weights, whose sums round, at an effective base of 30.
  else if (!(effective >= 30 - 1e-9)) reasons.push('small-effective-base');
  if (judged.kind === 'proportion') reasons.push(...widthReasons(judged, effective));
  if (judged.kind === 'proportion' && isCertain(judged)) reasons.push('all-or-none');
  if (judged.df < 8) reasons.push('few-df');
  if (reasons.some((reason) => !flagging.includes(reason)))
    return { reliability: 'suppressed', reasons };
  return { reliability: reasons.length > 0 ? 'flagged' : 'shown', reasons };
}

/** Whether all of the base say yes, or none. */
export function isCertain({ estimate }: { readonly estimate: number }): boolean {
  return estimate === 0 || estimate === 1;
}

/** p(1 − p)/se², no more than the respondents; n itself at 0, at 1 and in a plain sample. */
function cappedSize({ estimate: p, se, n, plain }: JudgedProportion): number {
  return plain || isCertain({ estimate: p }) ? n : Math.min(n, (p * (1 - p)) / se ** 2);
}

/** The interval judged: Clopper–Pearson on the effective size, adjusted for df and capped at n again. */
function widthReasons(judged: JudgedProportion, effective: number): ReliabilityReason[] {
  const { estimate: p, n, df, plain } = judged;
  const size = plain ? n : Math.min(n, effective * squaredQuantileRatio(n, df, 0.025));
  const width =
    size > 0
      ? betaQuantile(0.975, size * p + 1, size * (1 - p)) -
        betaQuantile(0.025, size * p, size * (1 - p) + 1)
      : Number.NaN;
  if (!(width < 0.3)) return ['wide-interval'];
  if (width <= 0.05) return [];
  const reasons: ReliabilityReason[] = [];
  if (p > 0 && width > 1.3 * p) reasons.push('wide-relative-interval');
  if (p < 1 && width > 1.3 * (1 - p)) reasons.push('wide-complement-interval');
  return reasons;
}
