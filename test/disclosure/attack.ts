import loadHighs from 'highs';
import type { ResultsDocument } from '../../src/results/document/ResultsDocument';
import { cellsOf } from './attackCells';
import { type Clue, sumsOf } from './attackFigures';
import { all, is, type Kind, type Test } from './attackKinds';

/**
 * An attacker who has only a published document: every printed figure becomes a clue to the number of respondents of
 * each possible kind, written down anew here without the code under test, and linear programs bound what is hidden.
 */
export interface Attack {
  readonly kinds: readonly Kind[];
  /** What the document says of them, in CPLEX's LP format; variables are from zero up by default. */
  readonly constraints: readonly string[];
}

export function attackOf(document: ResultsDocument, kinds: readonly Kind[]): Attack {
  const { study } = document;
  const { rounding, minCell = 1 } = study.disclosure ?? {};
  const counted = (name: string, weightOf: Test, told: number | null | undefined): Clue[] => {
    if (told === null || told === undefined) return [];
    const [low, high] = rangeOf(told, rounding, minCell);
    return [{ name, weightOf, low, high }];
  };
  const clues = [
    ...document.tables.flatMap((table) => [
      ...cellsOf(table).flatMap(({ name, test, told }) => counted(name, test, told)),
      ...sumsOf(table, (study.respondents ?? 0) + (study.disclosure?.leftOut ?? 0), rounding),
    ]),
    ...Object.entries(study.generations).flatMap(([name, told]) =>
      counted(name, all(is('generation', [name])), told),
    ),
    ...counted('everybody', () => 1, study.respondents),
  ];
  return { kinds, constraints: constraintsOf(kinds, clues) };
}

/** Counts that print so; none from 1 to k − 1 is printed. */
function rangeOf(
  told: number,
  rounding: number | undefined,
  minCell: number,
): readonly [number, number] {
  if (rounding === undefined) return [told, told];
  const high = told + rounding - 1;
  if (told === 0 || high < minCell) return [0, 0];
  return [Math.max(minCell, told - rounding + 1), high];
}

/** The least and the most that a count can be, by linear programs that HiGHS solves. */
export async function boundsOf(
  { kinds, constraints }: Attack,
  test: Test,
): Promise<readonly [number, number]> {
  const solver = await highs;
  const [low, high] = (['Minimize', 'Maximize'] as const).map((goal) => {
    const program = [goal, ` ${sumOf(kinds, test)}`, 'Subject To', ...constraints, 'End'];
    const solution = solver.solve(program.join('\n'));
    if (solution.Status === 'Unbounded') return Number.POSITIVE_INFINITY;
    if (solution.Status !== 'Optimal') throw new Error(`linear program: ${solution.Status}`);
    return solution.ObjectiveValue;
  });
  return [low ?? 0, high ?? 0];
}

const highs = loadHighs();

/** A sum over kinds in CPLEX's LP format. */
function sumOf(kinds: readonly Kind[], weightOf: Test): string {
  return kinds
    .flatMap((kind, k) => {
      const weight = weightOf(kind);
      return weight === 0 ? [] : [`${weight < 0 ? '-' : '+'} ${Math.abs(weight)} k${k}`];
    })
    .join(' ');
}

function constraintsOf(kinds: readonly Kind[], clues: readonly Clue[]): readonly string[] {
  const lines = new Set<string>();
  for (const { weightOf, low, high } of clues) {
    const sum = sumOf(kinds, weightOf);
    if (sum === '') continue;
    if (low === high) lines.add(` ${sum} = ${low}`);
    else lines.add(` ${sum} >= ${low}`).add(` ${sum} <= ${high}`);
  }
  return [...lines];
}
