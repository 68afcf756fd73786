import type { SurveyTable } from '../../survey/SurveyTable';
import { levelCodes } from '../resolve/levelCodes';
import { numericValues } from '../resolve/numericValues';
import { optionSelections } from '../resolve/optionSelections';
import { type Condition, truth } from './Condition';

/**
 * Each respondent's `truth` of a condition, in Kleene's logic as R's `&`, `|` and `!` have it: a missing answer is
 * unknown, and a condition of several is unknown only where those that are known do not decide it.
 */
export function conditionCodes(table: SurveyTable, condition: Condition): Uint8Array {
  switch (condition.kind) {
    case 'levels': {
      const { item, places } = condition;
      const truthOf = new Uint8Array(item.levels.length + 1).fill(truth.no);
      truthOf[0] = truth.unknown;
      for (const place of places) truthOf[place] = truth.yes;
      return Uint8Array.from(levelCodes(table, item), (code) => truthOf[code]!);
    }
    case 'range': {
      const { item, from = -Infinity, to = Infinity } = condition;
      return Uint8Array.from(numericValues(table, item), (value) => {
        if (Number.isNaN(value)) return truth.unknown;
        return value >= from && value <= to ? truth.yes : truth.no;
      });
    }
    case 'selected': {
      const { selected, base } = optionSelections(table, condition.item);
      const options = condition.places.map((place) => selected[place - 1]);
      return Uint8Array.from(base, (shown, i) => {
        if (options.some((option) => option?.[i])) return truth.yes;
        return shown ? truth.no : truth.unknown;
      });
    }
    case 'not': {
      const inverse = [truth.unknown, truth.yes, truth.no];
      return conditionCodes(table, condition.of).map((code) => inverse[code]!);
    }
    case 'any':
      return decidedBy(truth.yes, truth.no, table, condition.of);
    case 'all':
      return decidedBy(truth.no, truth.yes, table, condition.of);
  }
}

/** `decisive` where any part is, else unknown where any part is, else what is left. */
function decidedBy(
  decisive: number,
  otherwise: number,
  table: SurveyTable,
  parts: readonly Condition[],
): Uint8Array {
  const result = new Uint8Array(table.rowCount).fill(otherwise);
  for (const part of parts) {
    const codes = conditionCodes(table, part);
    for (let i = 0; i < result.length; i++) {
      if (codes[i] === decisive) result[i] = decisive;
      else if (codes[i] === truth.unknown && result[i] !== decisive) result[i] = truth.unknown;
    }
  }
  return result;
}
