import { decimalMarkOf, parseNumber } from '../../codebook/text/parseNumber';
import { tidyText } from '../../codebook/text/tidyText';
import { errorProblem } from '../../problem/Problem';
import { failed, ok, type Result } from '../../problem/Result';
import type { Filter, FilterOperator } from '../document/Results';

export interface NamedLevel {
  readonly value: string;
  readonly label: string;
}

const compare: Readonly<
  Record<Exclude<FilterOperator, '!='>, (answer: number, bound: number) => boolean>
> = {
  '>=': (answer, bound) => answer >= bound,
  '<=': (answer, bound) => answer <= bound,
  '>': (answer, bound) => answer > bound,
  '<': (answer, bound) => answer < bound,
};

/**
 * Places of the levels that a filter keeps. Problems: `filter-answer-unknown` where it names none of them, and
 * `filter-not-number` where it compares with, or among, what is no number.
 */
export function keptLevels(
  { column, levels: named, operator }: Filter,
  levels: readonly NamedLevel[],
): Result<ReadonlySet<number>> {
  if (operator !== undefined && operator !== '!=')
    return keptNumbers(column, named, compare[operator], levels);
  if (named.length === 0) return answerUnknown(column, '', levels);
  const places = new Set<number>();
  for (const text of named) {
    const index = levelIndex(levels, text);
    if (index < 0) return answerUnknown(column, text, levels);
    places.add(index);
  }
  if (operator === undefined) return ok(places);
  return ok(new Set(levels.flatMap((_, k) => (places.has(k) ? [] : [k]))));
}

function keptNumbers(
  column: string,
  [text = '', ...more]: readonly string[],
  holds: (answer: number, bound: number) => boolean,
  levels: readonly NamedLevel[],
): Result<ReadonlySet<number>> {
  const bound = parseNumber(text, decimalMarkOf([text]));
  const mark = decimalMarkOf(levels.map(({ value }) => value));
  const numbers = levels.map(({ value }) => parseNumber(value, mark));
  if (more.length > 0 || Number.isNaN(bound) || numbers.every(Number.isNaN))
    return failed(errorProblem('filter-not-number', { column, answer: [text, ...more].join('|') }));
  return ok(new Set(numbers.flatMap((number, k) => (holds(number, bound) ? [k] : []))));
}

const mostNamed = 12;

function answerUnknown(
  column: string,
  answer: string,
  levels: readonly NamedLevel[],
): Result<never> {
  const known = levels.slice(0, mostNamed).map(({ label }) => label);
  const more = levels.length > mostNamed ? ['…'] : [];
  const detail = { column, answer, known: [...known, ...more].join(', ') };
  return failed(errorProblem('filter-answer-unknown', detail));
}

/** Where a text stands among levels, by label or value: as written, else but for blanks and letter case; −1 where nowhere. */
export function levelIndex(levels: readonly NamedLevel[], text: string): number {
  const wanted = tidyText(text);
  const exact = levels.findIndex((level) => level.label === text || level.value === text);
  if (exact >= 0) return exact;
  return levels.findIndex((level) =>
    [level.label, level.value].some(
      (name) => tidyText(name).toLowerCase() === wanted.toLowerCase(),
    ),
  );
}
