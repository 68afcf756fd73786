import loadHighs from 'highs';
import type { EstimateRow, ResultTable } from '../../src/results/Results';
import type { ResultsDocument } from '../../src/results/ResultsDocument';
import { answers, concernTop } from './randomStudy';

/**
 * An attacker who has only a published document: every printed figure becomes an equation over the number of
 * respondents of each possible kind (generation × gender × concern × behavior, blank included), written down anew
 * here without the code under test, and linear programs bound what is hidden.
 */
export interface Attack {
  /** Whether respondents of a kind are counted. */
  readonly equations: readonly Equation[];
}

type Kind = readonly [generation: string, gender: string, concern: string, behavior: string];
type Test = (kind: Kind) => number;

interface Equation {
  readonly weightOf: Test;
  readonly value: number;
}

const withBlank = (levels: readonly string[]) => [...levels, ''];
const kinds: readonly Kind[] = withBlank(answers.generation).flatMap((g) =>
  withBlank(answers.gender).flatMap((s) =>
    withBlank(answers.concern).flatMap((c) =>
      withBlank(answers.behavior).map((b): Kind => [g, s, c, b]),
    ),
  ),
);

const place = { generation: 0, gender: 1, concern: 2, behavior: 3 } as const;
type Column = keyof typeof place;
const is = (column: Column, levels: readonly string[]) => (kind: Kind) =>
  levels.includes(kind[place[column]]);
const answered = (column: Column) => (kind: Kind) => kind[place[column]] !== '';
const all =
  (...tests: readonly ((kind: Kind) => boolean)[]): Test =>
  (kind) =>
    tests.every((test) => test(kind)) ? 1 : 0;

/** A count in a table, found in the same way in a document before and after protection. */
export interface Cell {
  readonly name: string;
  readonly test: Test;
  /** As the document tells it; undefined where it doesn't. */
  readonly told: number | undefined;
}

const quadrantSides = {
  paradoxical: [true, false],
  guarded: [true, true],
  cautious: [false, true],
  carefree: [false, false],
} as const;

/** Every count that a table has a row for. */
export function cellsOf(table: ResultTable): Cell[] {
  const filters = (table.filters ?? []).map((f) => is(f.column as Column, f.levels));
  const view = (group: string) =>
    group === 'Total' ? filters : [...filters, is(table.by as Column, [group])];
  const head = `${table.measure} ${table.by} ${JSON.stringify(table.filters ?? [])}`;
  const known = (value: number | null | undefined) => value ?? undefined;
  const share = (row: EstimateRow, base: number | undefined) =>
    row.estimate === null || base === undefined
      ? undefined
      : (row.count ?? Math.round(row.estimate * base));
  if (table.measure === 'top-box' || table.measure === 'distribution') {
    const item = table.item as Column;
    return table.rows.flatMap((row) => {
      const levels = table.measure === 'top-box' ? table.top : [row.level ?? ''];
      const base = known(table.measure === 'top-box' ? row.n : row.base);
      const name = `${head} ${item} ${row.group} ${levels}`;
      const inside = table.measure === 'top-box' ? share(row, base) : known(row.n);
      return [
        { name: `${name} base`, test: all(...view(row.group), answered(item)), told: base },
        { name, test: all(...view(row.group), is(item, levels)), told: inside },
      ];
    });
  }
  if (table.measure === 'mean') {
    const item = table.item as Column;
    return table.rows.map((row) => ({
      name: `${head} ${item} ${row.group} base`,
      test: all(...view(row.group), answered(item)),
      told: known(row.n),
    }));
  }
  if (table.measure !== 'gap') return [];
  const both = [answered('concern'), answered('behavior')];
  const quadrant = (name: keyof typeof quadrantSides) => {
    const [worried, acts] = quadrantSides[name];
    const high = is('concern', concernTop);
    return [
      ...both,
      (k: Kind) => high(k) === worried,
      (k: Kind) => is('behavior', ['Yes'])(k) === acts,
    ];
  };
  return [
    ...table.rows.map((row) => ({
      name: `${head} ${row.group} base`,
      test: all(...view(row.group), ...both),
      told: known(row.n),
    })),
    ...table.quadrants.map((row) => ({
      name: `${head} ${row.group} ${row.quadrant}`,
      test: all(...view(row.group), ...quadrant(row.quadrant)),
      told: share(row, known(row.n)),
    })),
  ];
}

/** One cell for each set of respondents that some table counts, told if any table tells it. */
export function distinctCells({ tables }: ResultsDocument): Cell[] {
  const cells = new Map<string, Cell>();
  for (const cell of tables.flatMap(cellsOf)) {
    const key = kinds.map(cell.test).join('');
    const known = cells.get(key);
    if (!known || known.told === undefined) cells.set(key, cell);
  }
  return [...cells.values()];
}

/** What else an unweighted table tells, as equations: sums of scores from means, differences from gaps. */
function sumsOf(table: ResultTable, size: number): Equation[] {
  const filters = (table.filters ?? []).map((f) => is(f.column as Column, f.levels));
  const view = (group: string) =>
    group === 'Total' ? filters : [...filters, is(table.by as Column, [group])];
  const told = (row: EstimateRow) => row.estimate !== null && row.n !== null;
  if (table.measure === 'mean') {
    const item = table.item as 'concern';
    const score = (kind: Kind) =>
      (answers[item] as readonly string[]).indexOf(kind[place[item]]) + 1;
    return table.rows.filter(told).flatMap((row) => {
      const inView = all(...view(row.group), answered(item));
      const [n, mean, se] = [row.n ?? 0, row.estimate ?? 0, row.se ?? 0];
      const squares = Math.round((se * se * n * n * (size - 1)) / size + n * mean * mean);
      return [
        { weightOf: (k: Kind) => inView(k) * score(k), value: Math.round(n * mean) },
        { weightOf: (k: Kind) => inView(k) * score(k) ** 2, value: squares },
      ];
    });
  }
  if (table.measure !== 'gap') return [];
  return table.rows.filter(told).map((row) => {
    const inView = all(...view(row.group), answered('concern'), answered('behavior'));
    return {
      weightOf: (k: Kind) =>
        inView(k) * (Number(is('concern', concernTop)(k)) - Number(is('behavior', ['Yes'])(k))),
      value: Math.round((row.n ?? 0) * (row.estimate ?? 0)),
    };
  });
}

export function attackOf(document: ResultsDocument): Attack {
  const told = document.tables.flatMap((table) => [
    ...cellsOf(table).flatMap(({ test, told: value }) =>
      value === undefined ? [] : [{ weightOf: test, value }],
    ),
    ...sumsOf(table, document.study.respondents ?? 0),
  ]);
  const generations = Object.entries(document.study.generations).flatMap(([name, value]) =>
    value === null ? [] : [{ weightOf: all(is('generation', [name])), value }],
  );
  const everybody = { weightOf: () => 1, value: document.study.respondents ?? 0 };
  const distinct = new Map<string, Equation>();
  for (const equation of [...told, ...generations, everybody])
    distinct.set(kinds.map(equation.weightOf).join(), equation);
  return { equations: [...distinct.values()] };
}

/** The least and the most that a count can be, by linear programs that HiGHS solves. */
export async function boundsOf(attack: Attack, test: Test): Promise<readonly [number, number]> {
  const solver = await highs;
  const [low, high] = (['Minimize', 'Maximize'] as const).map((goal) => {
    const solution = solver.solve(programOf(attack, test, goal));
    if (solution.Status === 'Unbounded') return Number.POSITIVE_INFINITY;
    if (solution.Status !== 'Optimal') throw new Error(`linear program: ${solution.Status}`);
    return solution.ObjectiveValue;
  });
  return [low ?? 0, high ?? 0];
}

const highs = loadHighs();

/** In CPLEX's LP format; variables are from zero up by default. */
function programOf({ equations }: Attack, test: Test, goal: 'Minimize' | 'Maximize'): string {
  const sum = (weightOf: Test) =>
    kinds
      .flatMap((kind, k) => {
        const weight = weightOf(kind);
        return weight === 0 ? [] : [`${weight < 0 ? '-' : '+'} ${Math.abs(weight)} k${k}`];
      })
      .join(' ');
  const rows = equations.map(({ weightOf, value }) => ` ${sum(weightOf)} = ${value}`);
  return [goal, ` ${sum(test)}`, 'Subject To', ...rows, 'End'].join('\n');
}
