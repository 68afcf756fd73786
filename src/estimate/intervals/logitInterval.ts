import type { DomainMean } from '../DomainMean';
import { studentQuantile } from '../distributions/student';
import { betaInterval } from './betaInterval';

/**
 * Interval of a proportion, t at the design's df on the logit scale (R's `svyciprop(method = "logit")`). With replicate
 * weights the logit itself is replicated, as R does; where a replicate has it at 0 or 1 its se is by the delta method.
 * At p = 0 and p = 1 the logit is infinite and the beta interval stands in.
 */
export function logitInterval(mean: DomainMean, level = 0.95): readonly [number, number] {
  const { estimate: p, se, df, replicated } = mean;
  if (p === 0 || p === 1) return betaInterval(mean, level);
  if (se === 0 && df > 0) return [p, p];
  const centre = Math.log(p / (1 - p));
  const ofReplicates = replicated?.logitSe ?? Number.NaN;
  const logitSe = Number.isNaN(ofReplicates) ? se / (p * (1 - p)) : ofReplicates;
  const half = studentQuantile((1 + level) / 2, df) * logitSe;
  return [expit(centre - half), expit(centre + half)];
}

function expit(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
