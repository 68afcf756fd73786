import type { Item } from '../../codebook/Codebook';

/**
 * Whether an item's levels stand for more or less of something: a scale, a yes/no, or levels of which some count
 * as "yes". Nominal answers have no mean and no place in an index.
 */
export function isScored(
  item: Pick<Item, 'kind'> & { levels?: readonly unknown[]; top?: readonly unknown[] },
): boolean {
  if (item.kind === 'scale') return true;
  return item.kind === 'single' && (item.top?.length ?? 0) > 0;
}
