import type { ChoiceItem } from '../../../codebook/Codebook';
import { errorProblem } from '../../../problem/Problem';
import { failed, ok, type Result } from '../../../problem/Result';
import { findItem } from '../../items/findItem';
import type { OpenStudy } from '../../OpenStudy';

/** A concern and a behavior that can be set against each other. */
export interface ItemPair {
  readonly concern: ChoiceItem;
  readonly behavior: ChoiceItem;
}

/** The two items of a pair. Problems: `item-unknown`; `item-unfit` where one has no top box. */
export function pairOf(open: OpenStudy, concern: string, behavior: string): Result<ItemPair> {
  const first = itemWithTop(open, concern);
  if (!first.ok) return first;
  const second = itemWithTop(open, behavior);
  if (!second.ok) return second;
  return ok({ concern: first.value, behavior: second.value });
}

function itemWithTop(open: OpenStudy, name: string): Result<ChoiceItem> {
  const found = findItem(open, name);
  if (!found.ok) return found;
  const item = found.value;
  const hasTop = (item.kind === 'single' || item.kind === 'scale') && item.top.length > 0;
  return hasTop ? ok(item) : failed(errorProblem('item-unfit', { item: name, measure: 'gap' }));
}
