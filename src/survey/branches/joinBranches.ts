import { warningProblem } from '../../problem/Problem';
import type { SurveyFile } from '../SurveyFile';
import type { CodedValues, SurveyColumn } from '../SurveyTable';

/** More different answers are open ones. */
const mostAnswers = 200;
const leastRespondents = 20;
/** Share of respondents that the branches of a form reach together. */
const mostRespondents = 0.8;
const leastOptions = 3;

/**
 * A file whose one question over several columns is one column, at the place of the first; the others are left blank, and a
 * warning names each. So are a question that was asked in several branches of a form, never twice of one respondent, and a
 * single choice that an export spreads over a column an option, each holding its option's own text.
 */
export function joinBranches(file: SurveyFile): SurveyFile {
  const { columns, rowCount } = file.table;
  const joined = new Map<number, SurveyColumn>();
  const sources = new Map<number, number>();
  for (const group of sameQuestions(columns)) {
    if (!answersOnce(group, rowCount)) continue;
    const [first, ...others] = group;
    if (!first) continue;
    joined.set(first.position, joinedColumn(group, rowCount));
    for (const other of others) {
      joined.set(other.position, blankColumn(other, rowCount));
      sources.set(other.position, first.position);
    }
  }
  if (joined.size === 0) return file;
  return {
    ...file,
    table: { rowCount, columns: columns.map((column) => joined.get(column.position) ?? column) },
    warnings: [
      ...file.warnings,
      ...[...sources].map(([from, into]) =>
        warningProblem('columns-joined', {
          from,
          into,
          question: columns[into - 1]?.question.trim() ?? '',
        }),
      ),
    ],
  };
}

type CodedColumn = SurveyColumn & { readonly values: CodedValues };

/** Columns that ask the same in the same words with the same answers, and columns of a question that hold an option each. */
function sameQuestions(columns: readonly SurveyColumn[]): readonly (readonly CodedColumn[])[] {
  const groups = new Map<string, CodedColumn[]>();
  for (const column of columns) {
    const { question, option = '', values } = column;
    const isChoice = values.kind === 'coded' && values.texts.length <= mostAnswers + 1;
    const text = tidy(question);
    if (!isChoice || !/\p{L}/u.test(text)) continue;
    const spread = option !== '' && holdsOnly(values, option);
    const isAsked = tidy(column.header) === text || text.split(' ').length >= 3;
    if (!spread && !isAsked) continue;
    const key = spread ? `options ${text}` : `${text} / ${tidy(option)}`;
    groups.set(key, [...(groups.get(key) ?? []), { ...column, values }]);
  }
  return [...groups].flatMap(([key, group]) => {
    if (key.startsWith('options ')) return group.length >= leastOptions ? [group] : [];
    return group.length > 1 && haveLikeAnswers(group) ? [group] : [];
  });
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

function holdsOnly({ texts }: CodedValues, option: string): boolean {
  const given = texts.map(tidy).filter((text) => text !== '');
  return given.length === 1 && given[0] === tidy(option);
}

function haveLikeAnswers(group: readonly CodedColumn[]): boolean {
  const [first, ...others] = group.map(
    ({ values }) => new Set(values.texts.map(tidy).filter((text) => text !== '')),
  );
  const areNumbers = (texts: ReadonlySet<string>) => [...texts].every((text) => /^\d+$/.test(text));
  return others.every((texts) => {
    if (!first || first.size === 0 || texts.size === 0) return false;
    if (areNumbers(first) && areNumbers(texts)) return true;
    const common = [...texts].filter((text) => first.has(text)).length;
    return common >= Math.min(first.size, texts.size) / 2;
  });
}

/** Whether nobody answers in two of the columns, and nearly all in one. */
function answersOnce(group: readonly CodedColumn[], rowCount: number): boolean {
  let answered = 0;
  const blanks = group.map(({ values }) => values.texts.map((text) => text.trim() === ''));
  for (let i = 0; i < rowCount; i++) {
    let given = 0;
    for (const [k, { values }] of group.entries()) if (!blanks[k]![values.codes[i]!]) given++;
    if (given > 1) return false;
    answered += given;
  }
  return answered >= Math.max(leastRespondents, rowCount * mostRespondents);
}

function joinedColumn(group: readonly CodedColumn[], rowCount: number): SurveyColumn {
  const texts = ['', ...new Set(group.flatMap(({ values }) => values.texts.filter(Boolean)))];
  const codeOf = new Map(texts.map((text, code) => [text, code]));
  const maps = group.map(({ values }) => values.texts.map((text) => codeOf.get(text) ?? 0));
  const blanks = group.map(({ values }) => values.texts.map((text) => text.trim() === ''));
  const codes = texts.length <= 0x100 ? new Uint8Array(rowCount) : new Uint32Array(rowCount);
  for (let i = 0; i < rowCount; i++) {
    for (const [k, { values }] of group.entries()) {
      const code = values.codes[i]!;
      if (!blanks[k]![code]) codes[i] = maps[k]![code]!;
    }
  }
  const [first] = group;
  const { option, ...column } = first!;
  const isOption = option !== undefined && holdsOnly(first!.values, option);
  return {
    ...column,
    ...(option !== undefined && !isOption && { option }),
    values: { kind: 'coded', codes, texts },
  };
}

function blankColumn({ position }: SurveyColumn, rowCount: number): SurveyColumn {
  const values = { kind: 'coded', codes: new Uint8Array(rowCount), texts: [''] } as const;
  return { position, header: '', question: '', values };
}
