import type { DomainMeans } from '../estimate/DomainMean';
import type { CodedVariables } from '../estimate/tallies/codedVariables';
import { ok, type Result } from '../problem/Result';
import { quadrantScores } from './pairCells';

/** Concerned minus acting protectively, and both shares, on the same respondents (those with both answers). */
export interface PairGap {
  readonly gap: DomainMeans;
  readonly concerned: DomainMeans;
  readonly acting: DomainMeans;
}

/** By quadrant: +1 for the paradoxical, −1 for the cautious. */
export const gapScores = quadrantScores([1, 0, -1, 0]);

/**
 * The pair gap of variables on quadrant codes (`pairCells`): the mean of `gapScores`, whose variance holds the
 * covariance of the two answers. Fails as `domainMeans` does.
 */
export function pairGap(cells: CodedVariables): Result<PairGap> {
  const gap = cells.means(gapScores);
  if (!gap.ok) return gap;
  const concerned = cells.means(quadrantScores([1, 1, 0, 0]));
  if (!concerned.ok) return concerned;
  const acting = cells.means(quadrantScores([0, 1, 1, 0]));
  if (!acting.ok) return acting;
  return ok({ gap: gap.value, concerned: concerned.value, acting: acting.value });
}
