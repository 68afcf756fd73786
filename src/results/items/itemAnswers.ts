import type { ChoiceItem, MultipleItem } from '../../codebook/Codebook';
import { levelCodes } from '../../codebook/resolve/levelCodes';
import { type OptionSelections, optionSelections } from '../../codebook/resolve/optionSelections';
import type { OpenStudy } from '../OpenStudy';

/** `levelCodes` of an item, read from the table once for an open study. */
export function levelsOf(open: OpenStudy, item: ChoiceItem): Uint8Array | Uint16Array {
  return remembered(open.cache.levels, item.id, () => levelCodes(open.table, item));
}

/** `optionSelections` of an item, read from the table once for an open study. */
export function selectionsOf(open: OpenStudy, item: MultipleItem): OptionSelections {
  return remembered(open.cache.selections, item.id, () => optionSelections(open.table, item));
}

function remembered<T>(cache: Map<string, T>, key: string, make: () => T): T {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}
