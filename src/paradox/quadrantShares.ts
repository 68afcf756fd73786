import type { SurveyDesign } from '../design/SurveyDesign';
import type { DomainMeans } from '../estimate/DomainMean';
import { domainMeans } from '../estimate/domainMeans';
import type { Grouping } from '../estimate/Grouping';
import { ok, type Result } from '../problem/Result';
import { cellScores, type Quadrant, quadrants } from './pairCells';

export interface QuadrantShare {
  readonly quadrant: Quadrant;
  readonly shares: DomainMeans;
}

/** Share of each quadrant among those with both answers; the four sum to 1. Fails as `domainMeans` does. */
export function quadrantShares(
  design: SurveyDesign,
  cells: Uint8Array,
  grouping: Grouping,
  mask?: Uint8Array,
): Result<readonly QuadrantShare[]> {
  const shares: QuadrantShare[] = [];
  for (const [k, quadrant] of quadrants.entries()) {
    const means = domainMeans(design, cellScores(cells, indicator(k)), grouping, mask);
    if (!means.ok) return means;
    shares.push({ quadrant, shares: means.value });
  }
  return ok(shares);
}

function indicator(k: number): [number, number, number, number] {
  return [+(k === 0), +(k === 1), +(k === 2), +(k === 3)];
}
