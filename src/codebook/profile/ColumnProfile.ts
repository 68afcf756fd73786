import type { SurveyColumn } from '../../survey/SurveyTable';
import { levelKey } from '../text/levelKey';
import { statedKey } from '../text/statedKey';
import { tidyText } from '../text/tidyText';
import { isMissingCode, isMissingWording } from '../wording/missingAnswers';

/** One distinct answer of a column. */
export interface Answer {
  /** As in the file, tidied. */
  readonly value: string;
  /** As people read it: the label that the file declares for the value, else the value. */
  readonly label: string;
  /** Respondents who gave it; 0 for a level that the file declares and nobody chose. */
  readonly count: number;
}

/** What detection needs of a column: its distinct answers with their counts, never its rows. */
export interface ColumnProfile {
  readonly column: SurveyColumn;
  readonly answers: readonly Answer[];
  readonly answeredCount: number;
  readonly blankCount: number;
  readonly distinctCount: number;
}

/** Columns with more distinct texts than this are open answers or identifiers: an even sample tells which. */
const mostTexts = 20_000;

/** Numeric columns show this many of their values to the pattern tests. */
const numericSample = 2000;

/** Counts a column's answers in one pass; texts that differ in case or blanks are one answer, named by its commonest text. */
export function profileColumn(column: SurveyColumn, rowCount: number): ColumnProfile {
  const { values } = column;
  if (values.kind === 'numeric') return profileNumbers(column, values.values);
  const counts = new Uint32Array(values.texts.length);
  for (let i = 0; i < rowCount; i++) counts[values.codes[i]!]!++;
  const answers = new Map<string, { value: string; count: number; most: number }>();
  const step = Math.ceil(values.texts.length / mostTexts);
  let blank = counts[0] ?? 0;
  for (let code = 1; code < values.texts.length; code += step) {
    const text = values.texts[code]!;
    const count = counts[code]!;
    const value = tidyText(text);
    if (value === '') blank += count;
    if (value === '' || count === 0) continue;
    const key = levelKey(text);
    const known = answers.get(key);
    if (!known) answers.set(key, { value, count, most: count });
    else {
      if (count > known.most || (count === known.most && value < known.value)) {
        known.value = value;
        known.most = count;
      }
      known.count += count;
    }
  }
  const meanings = column.declared?.valueLabels ?? wholeKey(column, [...answers.keys()]);
  const labels = new Map(meanings.map(({ value, label }) => [levelKey(value), label]));
  for (const { value } of meanings) {
    if (!answers.has(levelKey(value)))
      answers.set(levelKey(value), { value: tidyText(value), count: 0, most: 0 });
  }
  const list = [...answers].map(([key, { value, count }]) => ({
    value,
    label: labels.get(key) ?? value,
    count,
  }));
  return {
    column,
    answers: list.sort(
      (a, b) => b.count - a.count || (a.value < b.value ? -1 : a.value > b.value ? 1 : 0),
    ),
    answeredCount: rowCount - blank,
    blankCount: blank,
    distinctCount:
      step > 1 ? values.texts.length - 1 : list.filter(({ count }) => count > 0).length,
  };
}

type Meanings = NonNullable<NonNullable<SurveyColumn['declared']>['valueLabels']>;

/**
 * What codes stand for, where the question says so of every one that was answered ("(1=Yes, 2=No)"); empty where it names
 * but some of them, as the ends of a scale.
 */
function wholeKey(
  { header, question, option = '' }: SurveyColumn,
  values: readonly string[],
): Meanings {
  if (values.length > mostKeyed || !values.some((value) => /^-?\d{1,3}$/.test(value))) return [];
  for (const text of [option, question, header]) {
    const key = statedKey(text);
    const codes = new Set(key.map(({ code }) => code));
    const own = key.filter(({ label }) => !isMissingWording(label)).map(({ code }) => code);
    const isRun = new Set(own).size === Math.max(...own) - Math.min(...own) + 1;
    const isKnown = (value: string) =>
      codes.has(Number(value)) || isMissingCode(Number(value)) || isMissingWording(value);
    if (own.length >= 2 && isRun && values.every(isKnown))
      return key.map(({ code, label }) => ({ value: String(code), label }));
  }
  return [];
}

/** More different answers are no codes of one key. */
const mostKeyed = 30;

function profileNumbers(column: SurveyColumn, values: Float64Array): ColumnProfile {
  const counts = new Map<number, number>();
  let blank = 0;
  for (const value of values) {
    if (Number.isNaN(value)) blank++;
    else counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const sample = [...counts].slice(0, numericSample);
  return {
    column,
    answers: sample.map(([value, count]) => ({
      value: String(value),
      label: String(value),
      count,
    })),
    answeredCount: values.length - blank,
    blankCount: blank,
    distinctCount: counts.size,
  };
}
