import type { Item } from '../../codebook/Codebook';
import { findColumn } from '../../codebook/resolve/findColumn';
import { errorProblem } from '../../problem/Problem';
import { failed, ok, type Result } from '../../problem/Result';
import type { OpenStudy } from '../OpenStudy';

/** The item of an id, else the one that stands in the column of that name; an `item-unknown` problem else. */
export function findItem(open: OpenStudy, name: string): Result<Item> {
  const item = itemNamed(open, name);
  return item ? ok(item) : failed(errorProblem('item-unknown', { item: name }));
}

/** As `findItem`, for names that need not be an item's. */
export function itemNamed(open: OpenStudy, name: string): Item | undefined {
  const { items } = open.codebook;
  const byId = items.find((item) => item.id === name);
  if (byId) return byId;
  const position = findColumn(open.table, name)?.position;
  if (position === undefined) return undefined;
  return items.find((item) => item.kind !== 'multiple' && item.column === position - 1);
}
