import { numericValues } from '../codebook/numericValues';
import { domainMeans } from '../estimate/domainMeans';
import { errorProblem } from '../problem/Problem';
import { failed, ok, type Result } from '../problem/Result';
import { comparedGroups } from './contrastRows';
import { meanRows } from './domainRows';
import { findItem } from './findItem';
import { levelsOf } from './itemAnswers';
import type { OpenStudy } from './OpenStudy';
import type { MeanTable } from './Results';
import { type Scope, tableHead } from './resolveScope';

/**
 * Mean score (1…K from the lowest level) of a scale, or mean of a numeric item, over those who answered:
 * a missing answer has no score, whatever the item's base. Problems: `item-unknown`, `item-unfit`.
 */
export function meanTable(scope: Scope, name: string): Result<MeanTable> {
  const scores = itemScores(scope.open, name, 'mean');
  if (!scores.ok) return scores;
  const { open, banner, mask } = scope;
  const means = domainMeans(open.design, scores.value.values, banner, mask);
  if (!means.ok) return means;
  return ok({
    measure: 'mean',
    item: scores.value.id,
    ...tableHead(scope, 'answered'),
    rows: meanRows(means.value, banner.names),
    ...comparedGroups(means.value, banner.names, 'mean'),
  });
}

/** Each respondent's score or number; NaN without a valid answer. */
export function itemScores(
  open: OpenStudy,
  name: string,
  measure: 'mean' | 'median',
): Result<{ readonly id: string; readonly values: Float64Array }> {
  const found = findItem(open, name);
  if (!found.ok) return found;
  const item = found.value;
  if (item.kind === 'numeric') return ok({ id: item.id, values: numericValues(open.table, item) });
  if (item.kind === 'multiple' || item.kind === 'text')
    return failed(errorProblem('item-unfit', { item: name, measure }));
  const values = Float64Array.from(levelsOf(open, item), (code) =>
    code === 0 ? Number.NaN : code,
  );
  return ok({ id: item.id, values });
}
