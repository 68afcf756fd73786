import type { Item } from '../codebook/Codebook';
import { domainMeans } from '../estimate/domainMeans';
import { versusRest } from '../estimate/versusRest';
import { errorProblem } from '../problem/Problem';
import { failed, ok, type Result } from '../problem/Result';
import { answerIndicators, levelIndices, type SharedItem } from './answerIndicators';
import { comparedGroups, restRow } from './contrastRows';
import { proportionRows } from './domainRows';
import { findItem } from './findItem';
import type { TopBoxTable } from './Results';
import { type Scope, tableHead } from './resolveScope';

/**
 * Share in an item's top box as answered (a disclosing behavior is not reversed), or in one of its nets.
 * Problems: `item-unknown`; `item-unfit` where the item has no top box, or no net or option of that name.
 */
export function topBoxTable(scope: Scope, name: string, net?: string): Result<TopBoxTable> {
  const found = findItem(scope.open, name);
  if (!found.ok) return found;
  const box = answerBox(found.value, net);
  if (!box) {
    const measure = net ?? 'top-box';
    return failed(errorProblem('item-unfit', { item: name, measure }));
  }
  const { open, banner, mask } = scope;
  const indicators = answerIndicators(open, box.item);
  const values = indicators.anyOf(box.levels);
  const means = domainMeans(open.design, values, banner, mask);
  if (!means.ok) return means;
  const rest = versusRest(open.design, values, banner, mask);
  if (!rest.ok) return rest;
  return ok({
    measure: 'top-box',
    item: box.item.id,
    ...(net === undefined ? {} : { net }),
    ...tableHead(scope, indicators.base),
    top: box.levels.flatMap((k) => box.item.levels[k]?.label ?? []),
    rows: proportionRows(open.design, means.value, banner.names),
    ...comparedGroups(means.value, banner.names, 'proportion'),
    versusRest: rest.value.map(restRow),
  });
}

interface AnswerBox {
  readonly item: SharedItem;
  /** Indices of its levels. */
  readonly levels: readonly number[];
}

function answerBox(item: Item, net: string | undefined): AnswerBox | undefined {
  if (item.kind === 'numeric' || item.kind === 'text') return undefined;
  const values = net === undefined ? topValues(item) : netValues(item, net);
  const levels = levelIndices(item, values);
  return levels.length > 0 ? { item, levels } : undefined;
}

function topValues(item: SharedItem): readonly string[] {
  return item.kind === 'multiple' ? [] : item.top;
}

/** A declared net, else a single level or option by its label. */
function netValues(item: SharedItem, net: string): readonly string[] {
  const declared = item.nets.find((each) => each.label === net);
  if (declared) return declared.levels;
  return item.levels.filter((level) => level.label === net).map((level) => level.value);
}
