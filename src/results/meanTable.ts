import { numericValues } from '../codebook/numericValues';
import { codedVariables } from '../estimate/codedVariables';
import type { DomainMeans } from '../estimate/DomainMean';
import { domainMeans } from '../estimate/domainMeans';
import { ok, type Result } from '../problem/Result';
import { comparedGroups } from './contrastRows';
import { meanRows } from './domainRows';
import { levelsOf } from './itemAnswers';
import type { MeanTable } from './Results';
import { type Scope, tableHead } from './resolveScope';
import { type ScoredItem, scoredItem } from './scoredItem';

/**
 * Mean score (1…K from the lowest level) of a scale, or mean of a numeric item, over those who answered:
 * a missing answer has no score, whatever the item's base. Problems: `item-unknown`, `item-unfit`.
 */
export function meanTable(scope: Scope, name: string): Result<MeanTable> {
  const item = scoredItem(scope.open, name, 'mean');
  if (!item.ok) return item;
  const means = itemMeans(scope, item.value);
  if (!means.ok) return means;
  const { banner } = scope;
  return ok({
    measure: 'mean',
    item: item.value.id,
    ...tableHead(scope, 'answered'),
    rows: meanRows(means.value, banner.names),
    ...comparedGroups(means.value, banner.names, 'mean'),
  });
}

function itemMeans({ open, banner, mask }: Scope, item: ScoredItem): Result<DomainMeans> {
  if (item.kind === 'numeric')
    return domainMeans(open.design, numericValues(open.table, item), banner, mask);
  const scores = [Number.NaN, ...item.levels.map((_, k) => k + 1)];
  const codes = levelsOf(open, item);
  return codedVariables(open.design, codes, item.levels.length, banner, mask).means(scores);
}
