import { codedVariables } from '../../../estimate/tallies/codedVariables';
import { errorProblem } from '../../../problem/Problem';
import { failed, ok, type Result } from '../../../problem/Result';
import { findItem } from '../../items/findItem';
import { levelsOf } from '../../items/itemAnswers';
import { netSides } from '../../items/netSides';
import { comparedGroups } from '../../rows/contrastRows';
import { meanRows } from '../../rows/domainRows';
import { type Scope, tableHead } from '../../scope/resolveScope';
import { itemSummary } from '../../summary/itemSummary';
import type { NetScoreTable } from './netScoreSchema';

/**
 * Top box minus as many lowest levels, as answered, on the item's own base: the mean of 1, 0 and −1, so that its
 * variance counts that nobody is at both ends. Problems: `item-unknown`; `item-unfit` where a scale has no two ends.
 */
export function netScoreTable(scope: Scope, name: string): Result<NetScoreTable> {
  const { open, banner, mask, testing } = scope;
  const found = findItem(open, name);
  if (!found.ok) return found;
  const item = found.value;
  const sides = netSides(itemSummary(item));
  if (item.kind !== 'scale' || !sides)
    return failed(errorProblem('item-unfit', { item: name, measure: 'net-score' }));
  const { levels } = item;
  const scores = new Float64Array(levels.length + 1);
  scores[0] = item.base === 'asked' ? 0 : Number.NaN;
  for (const k of sides.top) scores[k + 1] = 1;
  for (const k of sides.bottom) scores[k + 1] = -1;
  const codes = levelsOf(open, item);
  const means = codedVariables(open.design, codes, levels.length, banner, mask).means(scores);
  if (!means.ok) return means;
  const labels = (places: readonly number[]) => places.flatMap((k) => levels[k]?.label ?? []);
  return ok({
    measure: 'net-score',
    item: item.id,
    ...tableHead(scope, item.base),
    top: labels(sides.top),
    bottom: labels(sides.bottom),
    rows: meanRows(means.value, banner.names, testing.confidence),
    ...comparedGroups(open.design, means.value, banner.names, 'mean', testing),
  });
}
