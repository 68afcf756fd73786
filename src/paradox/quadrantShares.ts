import type { DomainMeans } from '../estimate/DomainMean';
import type { CodedVariables } from '../estimate/tallies/codedVariables';
import { ok, type Result } from '../problem/Result';
import { type Quadrant, quadrantScores, quadrants } from './pairCells';

export interface QuadrantShare {
  readonly quadrant: Quadrant;
  readonly shares: DomainMeans;
}

/**
 * Share of each quadrant among those with both answers, of variables on quadrant codes (`pairCells`); the four sum
 * to 1. Fails as `domainMeans` does.
 */
export function quadrantShares(cells: CodedVariables): Result<readonly QuadrantShare[]> {
  const shares: QuadrantShare[] = [];
  for (const [k, quadrant] of quadrants.entries()) {
    const means = cells.means(quadrantScores([+(k === 0), +(k === 1), +(k === 2), +(k === 3)]));
    if (!means.ok) return means;
    shares.push({ quadrant, shares: means.value });
  }
  return ok(shares);
}
