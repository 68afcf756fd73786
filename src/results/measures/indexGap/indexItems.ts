import type { ChoiceItem } from '../../../codebook/Codebook';
import type { IndexItem } from '../../../paradox/pompIndex';
import type { ItemRole } from '../../../study/Study';
import { isScored } from '../../items/isScored';
import { levelsOf } from '../../items/itemAnswers';
import type { OpenStudy } from '../../OpenStudy';

/**
 * The items of a role that an index is made of: scales, yes/no and other items with a top box. Numbers, text and
 * multiple-response items have no range to be a percentage of.
 */
export function indexItems(open: OpenStudy, role: ItemRole): readonly ChoiceItem[] {
  return open.codebook.items.filter(
    (item): item is ChoiceItem =>
      item.role === role &&
      (item.kind === 'single' || item.kind === 'scale') &&
      item.levels.length > 1 &&
      isScored(item),
  );
}

/** An item as its index takes it in: a disclosing behavior is reversed, so that high means protective. */
export function asIndexItem(open: OpenStudy, item: ChoiceItem): IndexItem {
  return {
    codes: levelsOf(open, item),
    levelCount: item.levels.length,
    reversed: item.role === 'behavior' && item.direction === 'disclosing',
  };
}
