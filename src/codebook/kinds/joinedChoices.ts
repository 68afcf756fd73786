import type { Answer } from '../profile/ColumnProfile';
import { levelKey } from '../text/levelKey';
import { tidyText } from '../text/tidyText';

/** A column whose cells hold several choices. */
export interface JoinedChoices {
  readonly delimiter: string;
  /** The options, most chosen first. */
  readonly options: readonly string[];
  readonly confidence: number;
}

const delimiters = [';', '|', '\n', ', ', ','] as const;

/**
 * Whether a column's cells are several choices joined: the parts recur in other company, and alone. A text that merely
 * contains the separator ("kind, and loyal") has parts of its own. Undefined where no separator explains the column.
 */
export function joinedChoices(answers: readonly Answer[]): JoinedChoices | undefined {
  for (const delimiter of delimiters) {
    const found = joinedBy(answers, delimiter);
    if (found) return found;
  }
  return undefined;
}

/** A cell of codes: "2", "1,3,5". */
const codeList = /^\d{1,2}(?:([,;|]) ?\d{1,2}(?:\1 ?\d{1,2})*)?$/;

/**
 * Codes of choices joined ("1,3,5", as Qualtrics writes numeric values), options in the order of their codes. A comma
 * may also be a decimal mark, so every cell's codes must rise, and some cell hold three of them or each be given alone too.
 * Undefined for other texts.
 */
export function joinedCodes(answers: readonly Answer[]): JoinedChoices | undefined {
  const lists = answers.map(({ value }) => codeList.exec(value));
  if (lists.length < 3 || !lists.every((list) => list !== null)) return undefined;
  const separators = new Set(lists.flatMap((list) => list[1] ?? []));
  const [delimiter] = separators;
  if (delimiter === undefined || separators.size > 1) return undefined;
  const cells = lists.map(([text]) => text.split(delimiter).map(Number));
  const rises = (codes: readonly number[]) =>
    codes.every((code, k) => k === 0 || code > codes[k - 1]!);
  if (!cells.every(rises)) return undefined;
  const alone = new Set(cells.flatMap((each) => (each.length === 1 ? each : [])));
  const pairs = cells.filter(({ length }) => length > 1);
  const areAlone =
    alone.size >= 3 && pairs.length >= 3 && pairs.flat().every((code) => alone.has(code));
  if (!areAlone && !cells.some(({ length }) => length > 2)) return undefined;
  const codes = [...new Set(cells.flat())].sort((a, b) => a - b);
  return { delimiter, options: codes.map(String), confidence: 0.85 };
}

interface Part {
  text: string;
  /** Distinct cells that hold it. */
  cells: number;
  mentions: number;
  alone: boolean;
}

function joinedBy(answers: readonly Answer[], delimiter: string): JoinedChoices | undefined {
  const joined = answers.filter(({ value }) => value.includes(delimiter));
  if (joined.length < 2) return undefined;
  const closed =
    joined.length === answers.length && answers.every(({ value }) => value.endsWith(delimiter));
  const cells = mergeInseparable(
    answers.slice(0, 20_000).map(({ value, count }) => ({ parts: split(value, delimiter), count })),
    delimiter,
  );
  const sizes = new Set(cells.map(({ parts }) => parts.length));
  if (sizes.size < 2 && !(closed && answers.length >= 3)) return undefined;
  const parts = countParts(cells);
  const mentions = [...parts.values()].reduce((sum, part) => sum + part.mentions, 0);
  const recurring = [...parts.values()].filter(
    (part) => part.cells >= 2 || (part.alone && part.mentions >= 2),
  );
  const covered = recurring.reduce((sum, part) => sum + part.mentions, 0) / mentions;
  const several = cells.filter(({ parts: each }) => each.length > 1).length;
  const alone = recurring.filter((part) => part.alone).length;
  const strict = delimiter.startsWith(',');
  // Where every cell ends with the separator, as Microsoft Forms writes them, one that holds several is enough.
  const leastSeveral = closed ? 1 : 2;
  if (several < leastSeveral || recurring.length < 2 || recurring.length > 60) return undefined;
  if (covered < (strict ? 0.85 : 0.6)) return undefined;
  if (strict && (alone < 2 || recurring.length > 3 * Math.sqrt(cells.length) + 6)) return undefined;
  const options = recurring.sort((a, b) => b.mentions - a.mentions || (a.text < b.text ? -1 : 1));
  return {
    delimiter: delimiter === ', ' ? ',' : delimiter,
    options: options.map((part) => part.text),
    confidence: strict ? Math.min(0.9, covered - 0.05) : 0.92,
  };
}

function split(value: string, delimiter: string): readonly string[] {
  return value.split(delimiter).filter((part) => tidyText(part) !== '');
}

interface Cell {
  readonly parts: readonly string[];
  readonly count: number;
}

function countParts(cells: readonly Cell[]): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  for (const { parts: each, count } of cells) {
    for (const text of new Set(each)) {
      const key = levelKey(text);
      const part = parts.get(key) ?? { text: tidyText(text), cells: 0, mentions: 0, alone: false };
      part.cells++;
      part.mentions += count;
      part.alone ||= each.length === 1;
      parts.set(key, part);
    }
  }
  return parts;
}

/** An option may hold the separator itself ("Name, address"): neighbours that never part are one option. */
function mergeInseparable(cells: readonly Cell[], delimiter: string): readonly Cell[] {
  if (!delimiter.startsWith(',')) return cells;
  const count = new Map<string, number>();
  const followed = new Map<string, Map<string, number>>();
  for (const { parts } of cells) {
    parts.forEach((part, k) => {
      count.set(part, (count.get(part) ?? 0) + 1);
      const next = parts[k + 1];
      if (next === undefined) return;
      const after = followed.get(part) ?? new Map<string, number>();
      after.set(next, (after.get(next) ?? 0) + 1);
      followed.set(part, after);
    });
  }
  const sticks = (a: string, b: string) => {
    const together = followed.get(a)?.get(b) ?? 0;
    return together >= 2 && together === count.get(a) && together === count.get(b);
  };
  return cells.map(({ parts, count: respondents }) => {
    const merged: string[] = [];
    parts.forEach((part, k) => {
      const previous = parts[k - 1];
      if (previous !== undefined && sticks(previous, part))
        merged[merged.length - 1] = `${merged.at(-1)}${delimiter}${part}`;
      else merged.push(part);
    });
    return { parts: merged, count: respondents };
  });
}
