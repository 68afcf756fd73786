import type { ChoiceItem } from '../../../codebook/Codebook';
import { errorProblem } from '../../../problem/Problem';
import { failed, ok, type Result } from '../../../problem/Result';
import type { Direction } from '../../../study/Study';
import { findItem } from '../../items/findItem';
import type { OpenStudy } from '../../OpenStudy';

/** A concern and a behavior that can be set against each other. */
export interface ItemPair {
  readonly concern: ChoiceItem;
  readonly behavior: ChoiceItem & { readonly direction: Direction };
}

/**
 * The two items of a pair. Problems: `item-unknown`; `item-unfit` where one has no top box; `direction-asked` where
 * nobody knows yet whether the behavior guards data or gives them away.
 */
export function pairOf(open: OpenStudy, concern: string, behavior: string): Result<ItemPair> {
  const first = itemWithTop(open, concern);
  if (!first.ok) return first;
  const second = itemWithTop(open, behavior);
  if (!second.ok) return second;
  const { direction } = second.value;
  if (!direction) return failed(errorProblem('direction-asked', { item: behavior }));
  return ok({ concern: first.value, behavior: { ...second.value, direction } });
}

function itemWithTop(open: OpenStudy, name: string): Result<ChoiceItem> {
  const found = findItem(open, name);
  if (!found.ok) return found;
  const item = found.value;
  const hasTop = (item.kind === 'single' || item.kind === 'scale') && item.top.length > 0;
  return hasTop ? ok(item) : failed(errorProblem('item-unfit', { item: name, measure: 'gap' }));
}
