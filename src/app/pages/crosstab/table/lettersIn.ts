import type { ColumnLetters } from '../../../../results/document/Results';
import type { CrosstabColumn } from './Crosstab';

/**
 * Of each of these columns the letters of those it is higher than. A table of fewer groups letters its columns
 * anew, so each letter is read as the group it stands for; groups that are no column here are left out.
 */
export function lettersIn(
  letters: readonly ColumnLetters[],
  columns: readonly CrosstabColumn[],
): ReadonlyMap<string, string> {
  const groupOf = new Map(letters.map(({ letter, group }) => [letter, group]));
  const letterOf = new Map(columns.map(({ group, letter }) => [group, letter]));
  const inColumns = (mark: string) => {
    const own = letterOf.get(groupOf.get(mark.toUpperCase()) ?? '') ?? '';
    return isCapital(mark) ? own.toUpperCase() : own.toLowerCase();
  };
  return new Map(
    letters
      .filter(({ group }) => letterOf.has(group))
      .map(({ group, higherThan }) => [
        group,
        (higherThan.match(/[A-Za-z]\d*/g) ?? []).map(inColumns).join(''),
      ]),
  );
}

const isCapital = (mark: string) => mark !== mark.toLowerCase();
