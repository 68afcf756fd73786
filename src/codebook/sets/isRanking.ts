import type { SurveyColumn } from '../../survey/SurveyTable';
import { levelKey } from '../text/levelKey';

const leastColumns = 3;
const leastRespondents = 15;
/** Share of respondents who may have tied two places by mistake. */
const mostTies = 0.05;

/**
 * Whether a set of columns ranks things: nobody gives one answer twice, though all draw on the same few. Columns are then
 * places that hold options, or options that hold places. By chance a grid of so many respondents never looks like it.
 */
export function isRanking(columns: readonly SurveyColumn[], rowCount: number): boolean {
  if (columns.length < leastColumns) return false;
  const answers = columns.map(({ values }) =>
    values.kind === 'coded' ? { codes: values.codes, keys: values.texts.map(levelKey) } : undefined,
  );
  const columnsOf = new Map<string, number>();
  for (const each of answers)
    for (const key of new Set(each?.keys)) columnsOf.set(key, (columnsOf.get(key) ?? 0) + 1);
  columnsOf.delete('');
  const shared = [...columnsOf.values()].filter((count) => count > 1).length;
  if (shared < columns.length || shared < columnsOf.size * 0.8) return false;
  if (columnsOf.size > columns.length + mostUnranked) return false;
  let ranked = 0;
  let tied = 0;
  for (let i = 0; i < rowCount; i++) {
    const given = answers.flatMap((each) => (each ? [each.keys[each.codes[i]!]!] : []));
    const filled = given.filter((key) => key !== '');
    if (filled.length < leastColumns) continue;
    ranked++;
    if (new Set(filled).size < filled.length) tied++;
  }
  return ranked >= leastRespondents && tied <= ranked * mostTies;
}

/** A top three may be chosen out of more options. */
const mostUnranked = 12;
