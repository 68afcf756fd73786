import type { Reliability, ReliabilityReason } from './Reliability';

export interface ReliabilityVerdict {
  readonly reliability: Reliability;
  readonly reasons: readonly ReliabilityReason[];
}

export interface JudgedEstimate {
  /** The rules on the interval's width are for proportions only. */
  readonly kind: 'proportion' | 'mean';
  readonly n: number;
  readonly effectiveBase: number;
  readonly df: number;
  readonly estimate: number;
  readonly interval: readonly [number, number];
}

const suppressing: readonly ReliabilityReason[] = [
  'small-base',
  'small-effective-base',
  'wide-interval',
  'wide-relative-interval',
];

/** Whether an estimate may be shown, after the NCHS standards for proportions (Parker et al. 2017; METHODS). */
export function reliabilityOf(judged: JudgedEstimate): ReliabilityVerdict {
  const reasons: ReliabilityReason[] = [];
  if (judged.n < 30) reasons.push('small-base');
  // The margin keeps 30 equal weights, whose sums round, at an effective base of 30.
  if (judged.effectiveBase < 30 - 1e-9) reasons.push('small-effective-base');
  if (judged.kind === 'proportion') reasons.push(...widthReasons(judged));
  if (judged.df < 8) reasons.push('few-df');
  if (reasons.some((reason) => suppressing.includes(reason)))
    return { reliability: 'suppressed', reasons };
  return { reliability: reasons.length > 0 ? 'flagged' : 'shown', reasons };
}

function widthReasons({ estimate, interval }: JudgedEstimate): ReliabilityReason[] {
  const width = interval[1] - interval[0];
  if (!(width < 0.3)) return ['wide-interval'];
  if (width <= 0.05) return [];
  const reasons: ReliabilityReason[] = [];
  if (width > 1.3 * estimate) reasons.push('wide-relative-interval');
  if (width > 1.3 * (1 - estimate)) reasons.push('wide-complement-interval');
  return reasons;
}
