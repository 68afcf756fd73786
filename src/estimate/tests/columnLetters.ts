import type { GroupContrast } from './pairwiseContrasts';
import { type Testing, usualTesting } from './Testing';

/** What letters are read from. */
export type LetteredContrast = Pick<
  GroupContrast,
  'a' | 'b' | 'difference' | 'p' | 'pHolm' | 'pBH'
>;

/** Letters of the columns that a column exceeds. */
export interface LettersOfColumn {
  readonly group: string;
  /** The column's own letter. */
  readonly letter: string;
  /** Letters of the columns it is higher than: small at the first level of the letters, capital at the second, in column order. */
  readonly higherThan: string;
}

/**
 * The letters under the columns of a crosstab: on the higher of two columns whose corrected p is below the
 * first level of the letters (5 % unless said; capital: below the second, 1 %). Columns are lettered A, B, … in the order of `names`; from the 27th on A2, B2, ….
 */
export function columnLetters(
  contrasts: readonly LetteredContrast[],
  names: readonly string[],
  { correction, letters: [small, capital = 0] }: Testing = usualTesting,
): LettersOfColumn[] {
  const letterByName = new Map(names.map((name, column) => [name, letterOfColumn(column)]));
  const beaten = new Map<string, string[]>(names.map((name) => [name, []]));
  for (const contrast of contrasts) {
    const { a, b, difference } = contrast;
    const p = contrast[correctedP[correction]];
    if (!(p < small)) continue;
    const [higher, lower] = difference > 0 ? [a, b] : [b, a];
    const letter = letterByName.get(lower);
    if (letter) beaten.get(higher)?.push(p < capital ? letter : letter.toLowerCase());
  }
  return names.map((group) => ({
    group,
    letter: letterByName.get(group) ?? '',
    higherThan: (beaten.get(group) ?? []).sort(byColumn).join(''),
  }));
}

const correctedP = {
  holm: 'pHolm',
  'benjamini-hochberg': 'pBH',
  none: 'p',
} as const satisfies Readonly<Record<Testing['correction'], keyof LetteredContrast>>;

function letterOfColumn(column: number): string {
  const round = Math.floor(column / 26);
  return String.fromCharCode(65 + (column % 26)) + (round === 0 ? '' : round + 1);
}

function byColumn(a: string, b: string): number {
  const round = (letter: string) => Number(letter.slice(1) || 1);
  return round(a) - round(b) || (a.toUpperCase() < b.toUpperCase() ? -1 : 1);
}
