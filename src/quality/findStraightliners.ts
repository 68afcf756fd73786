import { levelCodes } from '../codebook/resolve/levelCodes';
import { levelKey } from '../codebook/text/levelKey';
import type { SurveyTable } from '../survey/SurveyTable';
import type { AnswerGrid } from './answerGrids';

/**
 * Respondents with one answer through a whole grid that mixes directions, or without any variance in any of the grids they
 * completed: in a grid of one direction alone, one answer may be an opinion. Undefined where the survey has no grid.
 */
export function findStraightliners(
  table: SurveyTable,
  grids: readonly AnswerGrid[],
): Uint8Array | undefined {
  if (grids.length === 0) return undefined;
  const straightliners = new Uint8Array(table.rowCount);
  const completed = new Uint16Array(table.rowCount);
  const uniform = new Uint16Array(table.rowCount);
  for (const grid of grids) {
    const answer = gridAnswers(table, grid);
    for (let i = 0; i < answer.length; i++) {
      if (answer[i] === incomplete) continue;
      completed[i]! += 1;
      if (answer[i] === varied) continue;
      uniform[i]! += 1;
      if (grid.mixesDirections) straightliners[i] = 1;
    }
  }
  for (let i = 0; i < straightliners.length; i++)
    if (completed[i]! > 0 && uniform[i] === completed[i]) straightliners[i] = 1;
  return straightliners;
}

const incomplete = 0;
const varied = 65535;

/** The one answer each respondent gives through a grid (numbered from 1), `incomplete`, or `varied`. */
function gridAnswers(table: SurveyTable, { items }: AnswerGrid): Uint16Array {
  const values = items[0]!.levels.map(({ value }) => levelKey(value));
  const answers = new Uint16Array(table.rowCount);
  items.forEach((item, k) => {
    const codes = levelCodes(table, item);
    // A reversed item scores the same text otherwise; texts are compared.
    const answerOfCode = [
      0,
      ...item.levels.map(({ value }) => values.indexOf(levelKey(value)) + 1),
    ];
    for (let i = 0; i < answers.length; i++) {
      const answer = answerOfCode[codes[i]!]!;
      if (k > 0 && answers[i] === incomplete) continue;
      if (answer === 0) answers[i] = incomplete;
      else if (k === 0) answers[i] = answer;
      else if (answers[i] !== answer) answers[i] = varied;
    }
  });
  return answers;
}
