import type { ColumnValues, SurveyTable } from '../../survey/SurveyTable';
import type { MultipleItem } from '../Codebook';
import { levelKey } from '../text/levelKey';
import { columnAt } from './columnAt';

/** How it was known who was shown a multiple-response question. */
export type ShownBasis = 'shown-marks' | 'shown-any' | 'all';

/** What was selected of a multiple-response item: a byte a respondent for each option, and for the base. */
export interface OptionSelections {
  readonly selected: readonly Uint8Array[];
  readonly base: Uint8Array;
  readonly baseKind: ShownBasis;
}

/** Marks that say an option was not selected, as `levelKey` has them. */
export const unselected: ReadonlySet<string> = new Set([
  '0',
  'no',
  'not selected',
  'unselected',
  'unchecked',
  'false',
  'n',
  'non selezionato',
  'nein',
  'non',
  'nicht gewählt',
  'no seleccionado',
]);

/**
 * Selections of a multiple-response item. The base is the respondents who were shown the question: those with
 * any non-empty column where marks for "not selected" exist, else those who selected any option, else all.
 */
export function optionSelections(table: SurveyTable, item: MultipleItem): OptionSelections {
  const missing = new Set(item.missing.map((text) => levelKey(text)));
  if (item.delimiter !== undefined) return joinedSelections(table, item, item.delimiter, missing);
  const selected = item.columns.map(() => new Uint8Array(table.rowCount));
  const answered = new Uint8Array(table.rowCount);
  let marksExist = false;
  item.columns.forEach((column, k) => {
    const marks = columnMarks(columnAt(table, column).values, missing, table.rowCount);
    marksExist ||= marks.unselectedSeen;
    for (let i = 0; i < table.rowCount; i++) {
      if (marks.codes[i] === 2) selected[k]![i] = 1;
      if (marks.codes[i] !== 0) answered[i] = 1;
    }
  });
  return withBase(selected, answered, marksExist ? 'shown-marks' : 'shown-any');
}

/** 0 empty or missing, 1 marked as not selected, 2 selected. */
function columnMarks(values: ColumnValues, missing: ReadonlySet<string>, rowCount: number) {
  const codes = new Uint8Array(rowCount);
  let unselectedSeen = false;
  const markOf = (text: string) => {
    const tidy = levelKey(text);
    if (tidy === '' || missing.has(tidy)) return 0;
    return unselected.has(tidy) ? 1 : 2;
  };
  if (values.kind === 'numeric') {
    for (let i = 0; i < rowCount; i++) {
      const value = values.values[i]!;
      if (!Number.isNaN(value)) codes[i] = value === 0 ? 1 : 2;
    }
    return { codes, unselectedSeen: codes.includes(1) };
  }
  const markOfCode = values.texts.map(markOf);
  for (let i = 0; i < rowCount; i++) {
    const mark = markOfCode[values.codes[i]!]!;
    codes[i] = mark;
    if (mark === 1) unselectedSeen = true;
  }
  return { codes, unselectedSeen };
}

function joinedSelections(
  table: SurveyTable,
  item: MultipleItem,
  delimiter: string,
  missing: ReadonlySet<string>,
): OptionSelections {
  const column = columnAt(table, item.columns[0] ?? -1);
  const selected = item.levels.map(() => new Uint8Array(table.rowCount));
  const answered = new Uint8Array(table.rowCount);
  if (column.values.kind === 'numeric') return withBase(selected, answered, 'shown-any');
  const optionOf = new Map(item.levels.map((level, k) => [levelKey(level.value), k]));
  const options = column.values.texts.map((text) =>
    splitJoined(text, delimiter, optionOf).filter((part) => !missing.has(part)),
  );
  const chosen = options.map((parts) =>
    parts.map((part) => optionOf.get(part)).filter((k) => k !== undefined),
  );
  for (let i = 0; i < table.rowCount; i++) {
    const code = column.values.codes[i]!;
    if (options[code]!.length > 0) answered[i] = 1;
    for (const k of chosen[code]!) selected[k]![i] = 1;
  }
  return withBase(selected, answered, 'shown-any');
}

/**
 * The options in a joined cell, lower case. An option's own text may hold the delimiter
 * ("Name, address"), so the longest run of parts that is a known option is taken first.
 */
function splitJoined(
  text: string,
  delimiter: string,
  known: ReadonlyMap<string, number>,
): readonly string[] {
  const parts = text.split(delimiter);
  const found: string[] = [];
  for (let start = 0; start < parts.length; ) {
    const end = longestKnownRun(parts, start, delimiter, known);
    const part = levelKey(parts.slice(start, end).join(delimiter));
    if (part !== '') found.push(part);
    start = end;
  }
  return found;
}

function longestKnownRun(
  parts: readonly string[],
  start: number,
  delimiter: string,
  known: ReadonlyMap<string, number>,
): number {
  for (let end = Math.min(parts.length, start + 12); end > start + 1; end--) {
    if (known.has(levelKey(parts.slice(start, end).join(delimiter)))) return end;
  }
  return start + 1;
}

function withBase(
  selected: readonly Uint8Array[],
  answered: Uint8Array,
  baseKind: ShownBasis,
): OptionSelections {
  if (answered.includes(1)) return { selected, base: answered, baseKind };
  return { selected, base: new Uint8Array(answered.length).fill(1), baseKind: 'all' };
}
