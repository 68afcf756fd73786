import { describe, expect, it } from 'vitest';
import { openStudy } from '../../src/engine/openStudy';
import { readDraft } from '../../src/engine/readDraft';
import type { Study } from '../../src/study/Study';
import { bytesSource } from '../../src/survey/bytesSource';

/** Codes, and details, of what is said of a survey of these rows, each a birth year, a worry and an amount. */
async function warningsOf(rows: readonly string[], fields: Partial<Study> = {}) {
  const csv = ['born,worry,amount', ...rows].join('\n');
  const draft = await readDraft(bytesSource('survey.csv', new TextEncoder().encode(csv)), {});
  if (!draft.ok) throw new Error(JSON.stringify(draft.problems));
  const opened = openStudy(draft.value, {
    format: 'divario.study/1',
    generation: { column: 'born', from: 'birth-year' },
    items: [
      { column: 'worry', role: 'concern', levels: ['No', 'Yes'], top: ['Yes'] },
      { column: 'amount', kind: 'numeric', missing: ['none'] },
    ],
    ...fields,
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  return opened.value.warnings.filter(({ code }) => code !== 'behavior-missing');
}

const people = (born: (i: number) => string, amount: (i: number) => string) =>
  Array.from({ length: 40 }, (_, i) => `${born(i)},${i % 2 ? 'Yes' : 'No'},${amount(i)}`);
const years = (i: number) => String(1960 + i);

describe('what a study file says to no effect', () => {
  it('is nothing where it fits the survey', async () => {
    const rows = people(years, (i) => (i % 4 === 0 ? 'none' : String(i)));
    expect(await warningsOf(rows, { referenceGeneration: 'Gen X' })).toEqual([]);
  });

  it('is a reference generation that is none of the survey’s', async () => {
    const [warning, ...more] = await warningsOf(people(years, String), {
      referenceGeneration: 'Gen W',
    });
    expect(warning).toMatchObject({
      code: 'study-reference-unknown',
      severity: 'warning',
      place: { field: 'referenceGeneration' },
      detail: { reference: 'Gen W' },
    });
    expect(more).toEqual([]);
  });

  it('is an item called numeric whose answers are words, missing ones aside', async () => {
    const rows = people(years, (i) => (i < 10 ? '5' : i < 20 ? 'none' : 'a lot'));
    expect(await warningsOf(rows)).toMatchObject([
      { code: 'study-item-not-numeric', detail: { count: 20, answered: 30, example: 'a lot' } },
    ]);
  });

  it('is a column of generations that tells nobody’s: all are one group then', async () => {
    const rows = people(() => 'no answer', String);
    expect(await warningsOf(rows)).toMatchObject([
      { code: 'generation-nobody-placed', detail: { column: 'born' } },
    ]);
    const ages = people((i) => String(20 + i), String);
    expect(await warningsOf(ages, { generation: { column: 'born', from: 'age' } })).toMatchObject([
      { code: 'generation-fieldwork-year-missing', severity: 'warning' },
    ]);
  });
});
