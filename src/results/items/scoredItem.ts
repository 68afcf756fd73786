import type { ChoiceItem, NumericItem } from '../../codebook/Codebook';
import { numericValues } from '../../codebook/resolve/numericValues';
import { errorProblem } from '../../problem/Problem';
import { failed, ok, type Result } from '../../problem/Result';
import type { OpenStudy } from '../OpenStudy';
import { findItem } from './findItem';
import { levelsOf } from './itemAnswers';

/** An item whose answers are numbers or stand for scores. */
export type ScoredItem = ChoiceItem | NumericItem;

/** The item of a mean or median. Problems: `item-unknown`, `item-unfit`. */
export function scoredItem(
  open: OpenStudy,
  name: string,
  measure: 'mean' | 'median',
): Result<ScoredItem> {
  const found = findItem(open, name);
  if (!found.ok) return found;
  const item = found.value;
  if (item.kind === 'multiple' || item.kind === 'text')
    return failed(errorProblem('item-unfit', { item: name, measure }));
  return ok(item);
}

/** Each respondent's score (1…K from the lowest level) or number; NaN without a valid answer. */
export function itemScores(open: OpenStudy, item: ScoredItem): Float64Array {
  if (item.kind === 'numeric') return numericValues(open.table, item);
  const codes = levelsOf(open, item);
  const values = new Float64Array(codes.length);
  for (let i = 0; i < values.length; i++) values[i] = codes[i]! || Number.NaN;
  return values;
}
