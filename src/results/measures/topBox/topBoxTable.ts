import type { Item } from '../../../codebook/Codebook';
import { errorProblem } from '../../../problem/Problem';
import { failed, ok, type Result } from '../../../problem/Result';
import { findItem } from '../../items/findItem';
import { itemNets } from '../../items/itemNets';
import { comparedGroups, restRow } from '../../rows/contrastRows';
import { proportionRows } from '../../rows/domainRows';
import { equivalenceMargin } from '../../scope/equivalenceMargin';
import { type Scope, tableHead } from '../../scope/resolveScope';
import { answerShares, levelIndices, type SharedItem } from '../distribution/answerShares';
import type { TopBoxTable } from './topBoxSchema';

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
  const { open, banner, testing } = scope;
  const shares = answerShares(scope, box.item);
  const means = shares.shareOf(box.levels);
  if (!means.ok) return means;
  const margin = equivalenceMargin(open.study, 'share');
  const rest = shares.versusRest(box.levels, testing.confidence);
  if (!rest.ok) return rest;
  return ok({
    measure: 'top-box',
    item: box.item.id,
    ...(net === undefined ? {} : { net }),
    ...tableHead(scope, shares.base),
    equivalenceMargin: margin,
    top: box.levels.flatMap((k) => box.item.levels[k]?.label ?? []),
    rows: proportionRows(open.design, means.value, banner.names, testing.confidence),
    ...comparedGroups(open.design, means.value, banner.names, 'proportion', testing, margin),
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

/** A net of the item, else a single level or option by its label. */
function netValues(item: SharedItem, net: string): readonly string[] {
  const declared = itemNets(item).find((each) => each.label === net);
  if (declared) return declared.levels;
  return item.levels.filter((level) => level.label === net).map((level) => level.value);
}
