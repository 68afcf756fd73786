import type { ChoiceItem } from '../../../codebook/Codebook';
import type { Verdicts } from '../../../paradox/pairCells';
import { topBoxVerdicts } from '../../../paradox/topBoxVerdicts';
import { levelsOf } from '../../items/itemAnswers';
import type { OpenStudy } from '../../OpenStudy';

/** Which of an item's levels, from the lowest, are among the given values. */
export function levelsAmong(item: ChoiceItem, values: readonly string[]): readonly boolean[] {
  const wanted = new Set(values);
  return item.levels.map((level) => wanted.has(level.value));
}

/**
 * Whether each respondent does what a concern or behavior is compared by: is in its top box, or for a disclosing
 * behavior is not, since that is the protective side.
 */
export function protectiveVerdicts(
  open: OpenStudy,
  item: ChoiceItem,
  inTop: readonly boolean[] = levelsAmong(item, item.top),
): Verdicts {
  const reversed = item.role === 'behavior' && item.direction === 'disclosing';
  return topBoxVerdicts(levelsOf(open, item), inTop, reversed);
}
