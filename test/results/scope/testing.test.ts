import { describe, expect, it } from 'vitest';
import { studentQuantile } from '../../../src/estimate/distributions/student';
import { answerQuery } from '../../../src/results/answerQuery';
import { summarize } from '../../../src/results/summary/summarize';
import { validateStudy } from '../../../src/study/readStudy';
import type { Study } from '../../../src/study/Study';
import { openStudyOf, scaleItem } from '../openStudyOf';

const levels = ['No', 'Yes'];
const answers = Array.from({ length: 200 }, (_, i) => levels[i % 3 === 0 ? 1 : 0]!);
const generation = answers.map((_, i) => (i < 110 ? 'Gen X' : 'Gen Z'));

function tableOf(study: Partial<Study>) {
  const open = openStudyOf({
    columns: { c: answers.map((answer, i) => (i > 150 ? 'Yes' : answer)) },
    items: [scaleItem('c', 'concern', levels, ['Yes'])],
    generation,
    study,
  });
  const table = answerQuery(open, { measure: 'mean', item: 'c', by: 'generation', filters: [] });
  if (!table.ok || table.value.measure !== 'mean') throw new Error(JSON.stringify(table));
  return { table: table.value, summary: summarize(open) };
}

describe('a study’s level, letters and correction', () => {
  it('are those of METHODS where it says nothing', () => {
    const { table, summary } = tableOf({});
    expect(table).toMatchObject({ confidence: 0.95, correction: 'holm' });
    expect(table.letterLevels).toBeUndefined();
    expect(summary.testing).toBeUndefined();
  });

  it.each([0.9, 0.99] as const)('at %d make every interval as wide', (level) => {
    const { table } = tableOf({ level });
    expect(table.confidence).toBe(level);
    for (const { estimate, se, df, intervals } of table.rows)
      expect(intervals?.t?.[1]).toBeCloseTo(
        (estimate ?? 0) + studentQuantile((1 + level) / 2, df ?? 0) * (se ?? 0),
        12,
      );
    const [contrast] = table.contrasts;
    expect(contrast?.interval?.[1]).toBeCloseTo(
      (contrast?.difference ?? 0) +
        studentQuantile((1 + level) / 2, contrast?.df ?? 0) * (contrast?.se ?? 0),
      12,
    );
  });

  it('leave the judgement of reliability as it is', () => {
    const usual = tableOf({}).table.rows.map(({ reliability }) => reliability);
    expect(tableOf({ level: 0.99 }).table.rows.map(({ reliability }) => reliability)).toEqual(
      usual,
    );
  });

  it('stand in the table and in the summary', () => {
    const { table, summary } = tableOf({ letters: [0.01, 0.1], correction: 'none' });
    expect(table).toMatchObject({ letterLevels: [0.1, 0.01], correction: 'none' });
    expect(summary.testing).toEqual({
      confidence: 0.95,
      letters: [0.1, 0.01],
      correction: 'none',
    });
  });

  it('are refused where they are none', () => {
    for (const wrong of [
      { level: 0.8 },
      { letters: [] },
      { letters: [2] },
      { correction: 'scheffe' },
    ])
      expect(validateStudy({ format: 'divario.study/1', items: [], ...wrong }).ok).toBe(false);
  });
});
