import platforms from '../../../data/platforms.json';
import type { Platform } from '../SurveyFile';
import { cleanQuestion } from './cleanQuestion';
import type { ColumnHeading, HeaderLayout } from './HeaderLayout';
import { hasNoHeader } from './hasNoHeader';
import { headerKey, recognisePlatform } from './recognisePlatform';
import { type SplitQuestion, splitQuestions } from './splitQuestions';

const leastNamedRows = 3;

type Rows = readonly (readonly string[])[];

/**
 * What a file's first rows say of its columns: which platform wrote it, how many rows are headers, and each column's
 * header, question and option. `stated` overrides the number of header rows.
 */
export function readHeaders(rows: Rows, stated: number | undefined): HeaderLayout {
  const recognised = recognisePlatform(rows);
  const headerless = recognised.platform === 'plain' && hasNoHeader(rows);
  const headerRows = stated ?? (headerless ? 0 : recognised.headerRows);
  const { platform } = recognised;
  if (headerRows === 0) return { platform, headerRows, headings: numberedHeadings(rows) };
  const head = withRowNames(rows, headerRows);
  const width = Math.max(...head.map((row) => row.length));
  const questions = wordings(head, width, platform);
  const headings = questions.map((wording, column) => ({
    header: head[0]?.[column] ?? '',
    ...wording,
  }));
  return { platform, headerRows, headings };
}

/** R writes row names without a header: each row then has one cell more than the header, a different text first. */
function withRowNames(rows: Rows, headerRows: number): Rows {
  const head = rows.slice(0, headerRows);
  const below = rows.slice(headerRows).filter((row) => row.length > 1);
  const width = head[0]?.length ?? 0;
  if (headerRows !== 1 || below.length < leastNamedRows) return head;
  if (below.some((row) => row.length !== width + 1)) return head;
  const firsts = new Set(below.map((row) => row[0]));
  const overhang = below.some((row) => row[width] !== '');
  return overhang && firsts.size === below.length ? [['', ...head[0]!]] : head;
}

function numberedHeadings(rows: Rows): readonly ColumnHeading[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, i) => ({ header: `#${i + 1}`, question: `#${i + 1}` }));
}

function wordings(head: Rows, width: number, platform: Platform): readonly SplitQuestion[] {
  const row = (i: number) =>
    Array.from({ length: width }, (_, c) => cleanQuestion(head[i]?.[c] ?? ''));
  const names = row(0);
  if (head.length === 1 || (head.length === 2 && isImportIds(head[1]))) {
    return splitQuestions(platform === 'limesurvey' ? names.map(withoutCode) : names);
  }
  if (isMerged(head)) return mergedWordings(names, row(1));
  return splitQuestions(names.map((name, c) => row1Or(head, c, name)));
}

function row1Or(head: Rows, column: number, name: string): string {
  return cleanQuestion(head[1]?.[column] ?? '') || name;
}

function isImportIds(row: readonly string[] | undefined): boolean {
  return row?.some((cell) => cell.includes('ImportId')) ?? false;
}

/** A header over several columns stands over the first and leaves the rest blank. */
function isMerged([first = [], second = []]: Rows): boolean {
  return (
    second.some((cell, i) => cell.trim() !== '' && (first[i] ?? '').trim() === '') ||
    second[0]?.trim() === ''
  );
}

function mergedWordings(
  above: readonly string[],
  below: readonly string[],
): readonly SplitQuestion[] {
  let question = '';
  return above.map((text, column) => {
    const own = below[column] ?? '';
    if (text !== '') question = text;
    else if (own === '') return { question: '' };
    const isPlain = own === '' || platforms.surveymonkey.response.includes(headerKey(own));
    return isPlain ? { question } : { question, option: own };
  });
}

/** LimeSurvey's "Q1[SQ001]. Wording" without its code. */
function withoutCode(text: string): string {
  return text.replace(/^[A-Za-z]\w*(?:\[\w+\])*\. +(?=\S)/, '');
}
