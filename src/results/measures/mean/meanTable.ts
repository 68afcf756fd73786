import { numericValues } from '../../../codebook/resolve/numericValues';
import type { DomainMeans } from '../../../estimate/DomainMean';
import { codedVariables } from '../../../estimate/tallies/codedVariables';
import { domainMeans } from '../../../estimate/variance/domainMeans';
import { ok, type Result } from '../../../problem/Result';
import { levelsOf } from '../../items/itemAnswers';
import { type ScoredItem, scoredItem } from '../../items/scoredItem';
import { comparedGroups } from '../../rows/contrastRows';
import { meanRows } from '../../rows/domainRows';
import { equivalenceMargin } from '../../scope/equivalenceMargin';
import { type Scope, tableHead } from '../../scope/resolveScope';
import type { MeanTable } from './meanSchema';

/**
 * Mean score (1…K from the lowest level) of a scale, or mean of a numeric item, over those who answered:
 * a missing answer has no score, whatever the item's base. Problems: `item-unknown`, `item-unfit`.
 */
export function meanTable(scope: Scope, name: string): Result<MeanTable> {
  const item = scoredItem(scope.open, name, 'mean');
  if (!item.ok) return item;
  const means = itemMeans(scope, item.value);
  if (!means.ok) return means;
  const { banner, testing } = scope;
  // A number without a scale has no range to be a share of.
  const margin =
    item.value.kind === 'numeric'
      ? undefined
      : equivalenceMargin(scope.open.study, { levels: item.value.levels.length });
  return ok({
    measure: 'mean',
    item: item.value.id,
    ...tableHead(scope, 'answered'),
    ...(margin !== undefined && { equivalenceMargin: margin }),
    rows: meanRows(means.value, banner.names, testing.confidence),
    ...comparedGroups(scope.open.design, means.value, banner.names, 'mean', testing, margin),
  });
}

function itemMeans({ open, banner, mask }: Scope, item: ScoredItem): Result<DomainMeans> {
  if (item.kind === 'numeric')
    return domainMeans(open.design, numericValues(open.table, item), banner, mask);
  const scores = [Number.NaN, ...item.levels.map((_, k) => k + 1)];
  const codes = levelsOf(open, item);
  return codedVariables(open.design, codes, item.levels.length, banner, mask).means(scores);
}
