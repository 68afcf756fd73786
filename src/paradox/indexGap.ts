import type { DomainMeans } from '../estimate/DomainMean';
import type { CodedVariables } from '../estimate/tallies/codedVariables';
import { ok, type Result } from '../problem/Result';
import type { PairedIndices } from './pairIndices';

/** Concern index minus protective-behavior index, and both indices, on respondents who have both (0–100). */
export interface IndexGap {
  readonly gap: DomainMeans;
  readonly concern: DomainMeans;
  readonly behavior: DomainMeans;
}

/** The mean difference of two indices, of variables on the codes of their pairs. Fails as `domainMeans` does. */
export function indexGap(
  variables: CodedVariables,
  { concern, behavior }: PairedIndices,
): Result<IndexGap> {
  const gap = variables.means(concern.map((value, code) => value - behavior[code]!));
  if (!gap.ok) return gap;
  const concernMeans = variables.means(concern);
  if (!concernMeans.ok) return concernMeans;
  const behaviorMeans = variables.means(behavior);
  if (!behaviorMeans.ok) return behaviorMeans;
  return ok({ gap: gap.value, concern: concernMeans.value, behavior: behaviorMeans.value });
}
