import { describe, expect, it } from 'vitest';
import { detectCodebook } from '../../src/codebook/detectCodebook';
import { type QuestionnaireColumn, questionnaireColumns } from './questionnaireColumns';
import { questionnaireFile } from './questionnaireFile';

/** Answers in alphabetical order, some given more often than others: neither is the order of a scale. */
function answersOf(column: QuestionnaireColumn): readonly string[] {
  if (column.answers) {
    const many = column.answers.length > 12 || column.kind === 'text';
    return many ? column.answers : column.answers.flatMap((text, k) => Array(9 + k).fill(text));
  }
  const all = [...(column.levels ?? []), ...(column.missing ?? [])].sort();
  return all.flatMap((text, k) => Array<string>(7 + ((k * 5) % 11)).fill(text));
}

describe('columns of real questionnaires', () => {
  it.each(
    questionnaireColumns.map(
      (column) => [`${column.from}: ${column.question ?? column.header}`, column] as const,
    ),
  )('%s', (_, column) => {
    const { header, question } = column;
    const file = questionnaireFile([
      { header, ...(question !== undefined && { question }), answers: answersOf(column) },
    ]);
    const [found] = detectCodebook(file).columns;
    expect(found?.kind).toBe(column.kind);
    if (column.levels) {
      const values = found?.levels.map(({ value }) => value);
      const expected =
        column.kind === 'scale' || column.levels.length === 2
          ? column.levels
          : [...column.levels].sort();
      const isOrdered = column.kind === 'scale' || column.levels.length === 2;
      expect(isOrdered ? values : [...(values ?? [])].sort()).toEqual(expected);
      expect([...(found?.missing ?? [])].sort()).toEqual([...(column.missing ?? [])].sort());
    }
  });
});
