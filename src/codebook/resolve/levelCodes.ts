import type { SurveyTable } from '../../survey/SurveyTable';
import type { ChoiceItem } from '../Codebook';
import { levelKey } from '../text/levelKey';
import { columnAt } from './columnAt';

/**
 * Each respondent's level of a choice item: 0 is missing (blank, declared missing, or no declared level),
 * k is the k-th level from the lowest.
 */
export function levelCodes(table: SurveyTable, item: ChoiceItem): Uint8Array | Uint16Array {
  const { values } = columnAt(table, item.column);
  const score = levelScores(item);
  const codes =
    item.levels.length < 256 ? new Uint8Array(table.rowCount) : new Uint16Array(table.rowCount);
  if (values.kind === 'numeric') {
    for (let i = 0; i < codes.length; i++) {
      const value = values.values[i]!;
      if (!Number.isNaN(value)) codes[i] = score.get(String(value)) ?? 0;
    }
    return codes;
  }
  const scoreOfText = values.texts.map((text) => score.get(levelKey(text)) ?? 0);
  for (let i = 0; i < codes.length; i++) codes[i] = scoreOfText[values.codes[i]!]!;
  return codes;
}

/** Score of each text that is a level; a text declared missing has none, level or not. */
function levelScores(item: ChoiceItem): ReadonlyMap<string, number> {
  const scores = new Map(item.levels.map((level, k) => [levelKey(level.value), k + 1]));
  for (const text of item.missing) scores.delete(levelKey(text));
  return scores;
}
