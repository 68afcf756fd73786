import type { SurveyDesign } from '../design/SurveyDesign';
import type { DomainMeans } from '../estimate/DomainMean';
import { domainMeans } from '../estimate/domainMeans';
import type { Grouping } from '../estimate/Grouping';
import { ok, type Result } from '../problem/Result';
import { cellScores } from './pairCells';

/** Concerned minus acting protectively, and both shares, on the same respondents (those with both answers). */
export interface PairGap {
  readonly gap: DomainMeans;
  readonly concerned: DomainMeans;
  readonly acting: DomainMeans;
}

/**
 * The pair gap of quadrants as `pairCells` gives them: the mean of +1 for the paradoxical, −1 for the cautious and
 * 0 for the others, so that its variance holds the covariance of the two answers. Fails as `domainMeans` does.
 */
export function pairGap(
  design: SurveyDesign,
  cells: Uint8Array,
  grouping: Grouping,
  mask?: Uint8Array,
): Result<PairGap> {
  const gap = domainMeans(design, cellScores(cells, [1, 0, -1, 0]), grouping, mask);
  if (!gap.ok) return gap;
  const concerned = domainMeans(design, cellScores(cells, [1, 1, 0, 0]), grouping, mask);
  if (!concerned.ok) return concerned;
  const acting = domainMeans(design, cellScores(cells, [0, 1, 1, 0]), grouping, mask);
  if (!acting.ok) return acting;
  return ok({ gap: gap.value, concerned: concerned.value, acting: acting.value });
}
