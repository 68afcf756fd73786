import type { SurveyDesign } from '../design/SurveyDesign';
import { failed, ok, type Result } from '../problem/Result';
import type { DomainMeans } from './DomainMean';
import { domainMeans } from './domainMeans';
import type { Grouping } from './Grouping';

/**
 * Share of each level over all respondents with a level and over each group: `result[k − 1]` is level k, as
 * `domainMeans` of its indicator (R's `svymean(~factor)` on `subset` designs). `levels[i]` is 0 for missing, 1…K else.
 * All levels have the same base. Fails as `domainMeans` does.
 */
export function domainShares(
  design: SurveyDesign,
  levels: Uint8Array | Uint16Array,
  levelCount: number,
  grouping: Grouping,
  filter?: Uint8Array,
): Result<DomainMeans[]> {
  const shares: DomainMeans[] = [];
  const indicator = new Float64Array(levels.length);
  for (let k = 1; k <= levelCount; k++) {
    for (let i = 0; i < levels.length; i++) {
      const level = levels[i]!;
      indicator[i] = level === 0 ? Number.NaN : level === k ? 1 : 0;
    }
    const means = domainMeans(design, indicator, grouping, filter);
    if (!means.ok) return failed(...means.problems);
    shares.push(means.value);
  }
  return ok(shares);
}
