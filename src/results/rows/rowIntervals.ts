import { isPlain } from '../../design/isPlain';
import type { SurveyDesign } from '../../design/SurveyDesign';
import type { DomainMean } from '../../estimate/DomainMean';
import { betaInterval } from '../../estimate/intervals/betaInterval';
import { logitInterval } from '../../estimate/intervals/logitInterval';
import { meanInterval } from '../../estimate/intervals/meanInterval';
import { type ReliabilityVerdict, reliabilityOf } from '../../estimate/intervals/reliabilityOf';
import { wilsonUnweighted } from '../../estimate/intervals/wilsonUnweighted';
import { knownInterval } from '../document/figure';
import type { EstimateRow, Interval } from '../document/Results';

type Judged = Pick<EstimateRow, 'intervals' | 'reliability' | 'reliabilityReasons'>;

/**
 * A proportion's intervals and the verdict on its reliability: beta and logit, and Wilson's where the design has
 * neither weights, strata nor clusters. The verdict is at 95 % whatever the level.
 */
export function proportionIntervals(design: SurveyDesign, mean: DomainMean, level: number): Judged {
  if (Number.isNaN(mean.estimate)) return {};
  const plain = isPlain(design);
  const wilson = plain ? wilsonUnweighted(mean.unweighted, mean.n, level) : undefined;
  const beta = betaInterval(mean, level);
  const intervals = knownIntervals({ beta, logit: logitInterval(mean, level), wilson });
  return judged(intervals, reliabilityOf({ ...mean, kind: 'proportion', plain }));
}

/** A mean's or gap's t interval and the verdict on its reliability, by base and df. */
export function meanIntervals(mean: DomainMean, level: number): Judged {
  if (Number.isNaN(mean.estimate)) return {};
  const t = meanInterval(mean, level);
  return judged(knownIntervals({ t }), reliabilityOf({ ...mean, kind: 'mean' }));
}

function knownIntervals(
  intervals: Readonly<Record<string, Interval | undefined>>,
): NonNullable<EstimateRow['intervals']> {
  const known = Object.entries(intervals).flatMap(([name, ends]) => {
    const interval = ends && knownInterval(ends);
    return interval ? [[name, interval] as const] : [];
  });
  return Object.fromEntries(known);
}

function judged(
  intervals: NonNullable<EstimateRow['intervals']>,
  { reliability, reasons }: ReliabilityVerdict,
): Judged {
  return {
    intervals,
    reliability,
    ...(reasons.length > 0 ? { reliabilityReasons: reasons } : {}),
  };
}
