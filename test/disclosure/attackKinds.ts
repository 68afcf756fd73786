import { answers, concernTop, traces } from './randomStudy';

/** A respondent as the random surveys know them: an answer to each question, blank for none. */
export interface Kind {
  readonly generation: string;
  readonly gender: string;
  readonly concern: string;
  readonly behavior: string;
  /** Options selected, joined by `|`. */
  readonly traces: string;
}

export type Column = keyof Kind;
/** How much a respondent of a kind adds to a figure; 1 or 0 for a count. */
export type Test = (kind: Kind) => number;
export type Holds = (kind: Kind) => boolean;

const withBlank = (levels: readonly string[]) => [...levels, ''];
const selections = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) =>
  traces.filter((_, k) => bits & (1 << k)).join('|'),
);

/** Every kind there can be. With traces gender is left aside, and the others as they are. */
export function kindsOf(withTraces: boolean): readonly Kind[] {
  const genders = withTraces ? [''] : withBlank(answers.gender);
  return withBlank(answers.generation).flatMap((generation) =>
    genders.flatMap((gender) =>
      withBlank(answers.concern).flatMap((concern) =>
        withBlank(answers.behavior).flatMap((behavior) =>
          (withTraces ? selections : ['']).map(
            (selected): Kind => ({ generation, gender, concern, behavior, traces: selected }),
          ),
        ),
      ),
    ),
  );
}

/** Whether the answer is one of these; of traces, whether one of them is selected. */
export function is(column: string, levels: readonly string[]): Holds {
  if (column === 'traces')
    return ({ traces: selected }) => selected.split('|').some((each) => levels.includes(each));
  return (kind) => levels.includes(kind[column as Column]);
}

export function answered(column: string): Holds {
  return column === 'traces' ? () => true : (kind) => kind[column as Column] !== '';
}

export const all =
  (...tests: readonly Holds[]): Test =>
  (kind) =>
    tests.every((test) => test(kind)) ? 1 : 0;

/** Whom a table's column holds: its filters, and its group of one banner or of two crossed. */
export function viewOf(
  by: string,
  filters: readonly { readonly column: string; readonly levels: readonly string[] }[] = [],
): (group: string) => readonly Holds[] {
  const within = filters.map((each) => is(each.column, each.levels));
  const columns = by.split(' × ');
  return (group) =>
    group === 'Total'
      ? within
      : [...within, ...group.split(' × ').map((level, k) => is(columns[k] ?? by, [level]))];
}

export const concerned: Holds = is('concern', concernTop);
export const acts: Holds = is('behavior', ['Yes']);
export const both: readonly Holds[] = [answered('concern'), answered('behavior')];

/** Scores of a question from 1. */
export function scoreOf(item: 'concern' | 'behavior'): Test {
  return (kind) => (answers[item] as readonly string[]).indexOf(kind[item]) + 1;
}

/** Percent of the maximum possible. */
export function indexOf(item: 'concern' | 'behavior'): Test {
  const most = answers[item].length - 1;
  return (kind) => (100 * (scoreOf(item)(kind) - 1)) / most;
}
