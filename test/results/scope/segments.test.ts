import { describe, expect, it } from 'vitest';
import { openStudy } from '../../../src/engine/openStudy';
import { readDraft } from '../../../src/engine/readDraft';
import { answerQuery } from '../../../src/results/answerQuery';
import { readFilter } from '../../../src/results/query/readFilter';
import { validateStudy } from '../../../src/study/readStudy';
import { bytesSource } from '../../../src/survey/bytesSource';

const yesNo = ['No', 'Yes'];
const answers = ['Yes', 'No', '', 'Yes', 'Yes', 'No', 'Yes', 'No'];
const acts = ['Yes', 'Yes', 'No', 'No', '', 'No', 'Yes', 'Yes'];
const generation = ['Gen X', 'Gen Z', 'Gen X', 'Gen Z', 'Gen X', 'Gen Z', 'Gen X', 'Gen X'];
const csv = [
  'generation_name,worry,acts',
  ...answers.map((worry, i) => [generation[i], worry, acts[i]].join(',')),
].join('\n');

async function opened(segments: readonly unknown[]) {
  const draft = await readDraft(bytesSource('survey.csv', new TextEncoder().encode(csv)), {});
  if (!draft.ok) throw new Error(JSON.stringify(draft.problems));
  const study = validateStudy({
    format: 'divario.study/1',
    generation: { column: 'generation_name', from: 'cohort' },
    items: [
      { column: 'worry', role: 'concern', levels: yesNo, top: ['Yes'] },
      { column: 'acts', role: 'behavior', direction: 'protective', levels: yesNo, top: ['Yes'] },
    ],
    segments,
  });
  return study.ok ? openStudy(draft.value, study.value) : study;
}

const actives = {
  id: 'actives',
  label: 'Privacy Actives',
  rule: {
    all: [
      { item: 'worry', top: true },
      { item: 'acts', in: ['Yes'] },
    ],
  },
};

describe('a control', () => {
  it('is never the column that generations come from, be it an item or not', async () => {
    const open = await opened([]);
    if (!open.ok) throw new Error(JSON.stringify(open.problems));
    const query = { measure: 'adjusted', of: 'mean', item: 'acts', filters: [] } as const;
    const ask = (by: string) =>
      answerQuery(open.value.open, { ...query, controls: ['generation_name'], by });
    const table = ask('generation');
    expect(table.ok ? [] : table.problems.map(({ code }) => code)).toEqual(['control-age']);
    expect(ask('worry').ok).toBe(true);
  });
});

describe('a segment', () => {
  it('stands as a banner of its own: who its rule holds for, who not, and who cannot be told in neither', async () => {
    const open = await opened([actives]);
    if (!open.ok) throw new Error(JSON.stringify(open.problems));
    const table = answerQuery(open.value.open, {
      measure: 'top-box',
      item: 'acts',
      by: 'actives',
      filters: [],
    });
    if (!table.ok) throw new Error(JSON.stringify(table.problems));
    // Worried and acting: rows 1 and 7; not: 2, 4, 6, 8 by one no, 3 by not acting; the fifth cannot be told.
    expect(table.value.rows.map(({ group, kind, n }) => [group, kind, n])).toEqual([
      ['Total', 'total', 7],
      ['Others', 'segment', 5],
      ['Privacy Actives', 'segment', 2],
    ]);
  });

  it('filters by its label or by Yes, and has a size in each generation', async () => {
    const open = await opened([actives]);
    if (!open.ok) throw new Error(JSON.stringify(open.problems));
    for (const text of ['actives=Privacy Actives', 'actives=Yes']) {
      const filters = [readFilter(text)];
      const table = answerQuery(open.value.open, {
        measure: 'top-box',
        item: 'acts',
        by: 'none',
        filters,
      });
      expect(table.ok && table.value.rows[0]?.n).toBe(2);
    }
    const size = answerQuery(open.value.open, {
      measure: 'top-box',
      item: 'actives',
      by: 'generation',
      filters: [],
    });
    if (!size.ok) throw new Error(JSON.stringify(size.problems));
    const shares = Object.fromEntries(size.value.rows.map((row) => [row.group, row.estimate]));
    expect(shares['Gen X']).toBeCloseTo(2 / 4, 12);
    expect(shares['Gen Z']).toBe(0);
  });

  it('states its rule as its question', async () => {
    const open = await opened([actives]);
    if (!open.ok) throw new Error(JSON.stringify(open.problems));
    const item = open.value.open.codebook.items.find(({ id }) => id === 'actives');
    expect(item?.question).toBe('worry = top box & acts = Yes');
  });

  it('of a rule that names what the survey lacks is a problem at its place', async () => {
    const wrong = await opened([{ id: 'x', rule: { item: 'nothing', top: true } }]);
    expect(wrong.ok ? [] : wrong.problems).toMatchObject([
      { code: 'derived-source-unknown', place: { field: 'segments[0].rule.item' } },
    ]);
    const twice = await opened([{ ...actives, id: 'worry' }]);
    expect(twice.ok ? [] : twice.problems).toMatchObject([{ code: 'derived-id-taken' }]);
  });
});
