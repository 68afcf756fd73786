import type { ColumnLetters } from '../../../results/Results';
import type { CrosstabColumn } from './Crosstab';

/**
 * Of each group the letters of the columns it is higher than, in the crosstab's own letters: a table of fewer
 * groups letters its columns anew.
 */
export function lettersIn(
  letters: readonly ColumnLetters[],
  columns: readonly CrosstabColumn[],
): ReadonlyMap<string, string> {
  const groupOf = new Map(letters.map(({ letter, group }) => [letter, group]));
  const letterOf = new Map(columns.map(({ group, letter }) => [group, letter]));
  const inColumns = (mark: string) => {
    const own = letterOf.get(groupOf.get(mark.toUpperCase()) ?? '') ?? mark;
    return isCapital(mark) ? own.toUpperCase() : own.toLowerCase();
  };
  return new Map(
    letters.map(({ group, higherThan }) => [
      group,
      (higherThan.match(/[A-Za-z]\d*/g) ?? []).map(inColumns).join(''),
    ]),
  );
}

const isCapital = (mark: string) => mark !== mark.toLowerCase();
