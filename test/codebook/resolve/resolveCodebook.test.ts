import { describe, expect, it } from 'vitest';
import type { DetectedCodebook, DetectedColumn } from '../../../src/codebook/DetectedCodebook';
import { resolveCodebook } from '../../../src/codebook/resolve/resolveCodebook';
import type { Study, StudyItem } from '../../../src/study/Study';
import { textTable } from '../textTable';

const table = textTable(
  ['worry', 'vpn', 'brand', 'born', 'a', 'b'],
  [
    ['Agree ', 'Yes', 'X', '1970', '1', '0'],
    ['Disagree', 'No', 'Y', '1990', '0', '1'],
    ['Neutral', "Don't know", 'Z', '2000', '', ''],
  ],
);

function guess(position: number, more: Partial<DetectedColumn>): DetectedColumn {
  const header = table.columns[position - 1]?.header ?? '';
  return {
    position,
    header,
    question: header,
    kind: 'single',
    role: 'other',
    levels: [],
    missing: [],
    certainty: { role: 0.9, levels: 0.9, direction: 0.9, top: 0.9, missing: 0.9 },
    reasons: [],
    distinctCount: 3,
    answeredCount: 3,
    ...more,
  };
}

const levels = (...texts: readonly string[]) => texts.map((text) => ({ value: text, label: text }));

const detected: DetectedCodebook = {
  columns: [
    guess(1, {
      kind: 'scale',
      role: 'concern',
      levels: levels('Disagree', 'Neutral', 'Agree'),
      neutral: 'Neutral',
    }),
    guess(2, { role: 'behavior', levels: levels('No', 'Yes'), missing: ["Don't know"] }),
    guess(3, { levels: levels('X', 'Y', 'Z') }),
    guess(4, { kind: 'numeric', role: 'generation' }),
    guess(5, { kind: 'multiple' }),
    guess(6, { kind: 'multiple' }),
  ],
  language: 'en',
  generation: { position: 4, from: 'birth-year', certainty: { column: 1 } },
  design: {},
  pairs: [],
  warnings: [],
};

const proposal: Study = {
  format: 'divario.study/1',
  items: [
    { column: 'worry', role: 'concern' },
    { column: 'vpn', role: 'behavior' },
  ],
  pairs: [{ concern: 'worry', behavior: 'vpn' }],
};

function resolve(study: Partial<Study>) {
  return resolveCodebook(
    table,
    { format: 'divario.study/1', items: [], ...study },
    detected,
    proposal,
  );
}

function itemOf(stated: StudyItem, study: Partial<Study> = {}) {
  const resolved = resolve({ ...study, items: [stated] });
  return resolved.ok ? resolved.value.items[0] : resolved.problems[0];
}

describe('a study file against a survey', () => {
  it('that lists no items takes the detected ones, their pairs and the generation column', () => {
    expect(resolve({})).toMatchObject({
      ok: true,
      value: {
        items: [{ id: 'worry' }, { id: 'vpn' }],
        pairs: [{ concern: 'worry', behavior: 'vpn' }],
        generation: { column: 3, from: 'birth-year' },
      },
    });
  });

  it('takes a suggested pair only while both are still a concern and a behavior', () => {
    const resolved = resolve({
      items: [
        { column: 'worry', role: 'other' },
        { column: 'vpn', role: 'behavior' },
      ],
    });
    expect(resolved).toMatchObject({ ok: true, value: { pairs: [] } });
  });

  it('knows what the codes of the generation column stand for, though no item is on it', () => {
    const bands = [
      { value: '1970', label: '18–29' },
      { value: '1990', label: '30–44' },
    ];
    const columns = detected.columns.map((column) =>
      column.position === 4 ? { ...column, levels: bands, missing: ['2000'] } : column,
    );
    const study: Study = { format: 'divario.study/1', items: [{ column: 'worry' }] };
    const proposal: Study = { format: 'divario.study/1', items: [] };
    expect(resolveCodebook(table, study, { ...detected, columns }, proposal)).toMatchObject({
      value: { generation: { column: 3, levels: bands, missing: ['2000'] } },
    });
  });

  it('leaves to detection what an item does not state', () => {
    expect(itemOf({ column: 'worry' })).toMatchObject({
      kind: 'scale',
      role: 'concern',
      levels: levels('Disagree', 'Neutral', 'Agree'),
      top: ['Agree'],
      neutral: 'Neutral',
    });
  });

  it('takes the stated order of levels, and finds top levels by label', () => {
    const coded = [
      { value: 'Agree', label: 'Yes, I do' },
      { value: 'Disagree', label: 'No' },
    ];
    expect(itemOf({ column: 'worry', levels: coded, top: ['no'] })).toMatchObject({
      levels: coded,
      top: ['Disagree'],
    });
  });

  it('cannot tell a net from a level, or another net, of the same name', () => {
    const net = (label: string) => ({ label, levels: ['Agree'] });
    const problem = { code: 'study-net-named-twice' };
    for (const nets of [[net('Agree')], [net('Some'), net('Some')]])
      expect(itemOf({ column: 'worry', nets })).toMatchObject(problem);
    const options = { columns: ['a', 'b'], kind: 'multiple' as const };
    const both = { label: 'a', levels: ['a', 'b'] };
    expect(itemOf({ id: 'ab', ...options, nets: [both] })).toMatchObject(problem);
    expect(itemOf({ column: 'worry', nets: [net('Some')] })).toMatchObject({ id: 'worry' });
  });

  it('reverses a reverse-keyed item', () => {
    expect(itemOf({ column: 'worry', reversed: true })).toMatchObject({
      levels: levels('Agree', 'Neutral', 'Disagree'),
      top: ['Disagree'],
    });
  });

  it('gives the affirmative answer of a yes/no as its top box', () => {
    expect(itemOf({ column: 'vpn' })).toMatchObject({
      kind: 'single',
      top: ['Yes'],
      missing: ["Don't know"],
    });
  });

  it('gives an unordered choice and a demographic no top box', () => {
    expect(itemOf({ column: 'brand' })).toMatchObject({ top: [] });
    expect(itemOf({ column: 'vpn', role: 'demographic' })).toMatchObject({ top: [] });
  });

  it('lets an item keep as a level what the study calls missing elsewhere', () => {
    const stated = { column: 'vpn', levels: ['No', "Don't know", 'Yes'] };
    expect(itemOf(stated, { missing: ["Don't know"] })).toMatchObject({ missing: [] });
  });

  it('takes several columns as one multiple-response item', () => {
    expect(itemOf({ id: 'ab', columns: ['a', 'b'] })).toMatchObject({
      id: 'ab',
      kind: 'multiple',
      columns: [4, 5],
      levels: levels('a', 'b'),
    });
  });

  it('names a column by position', () => {
    expect(itemOf({ column: '#2' })).toMatchObject({ id: '#2', column: 1 });
  });

  it.each([
    [{ items: [{ column: 'wory' }] }, 'study-column-unknown', 'items[0].column'],
    [{ items: [{ column: 'worry', scale: 'agree5' }] }, 'study-scale-unknown', 'items[0].scale'],
    [{ items: [{ column: 'worry', top: ['Often'] }] }, 'study-level-unknown', 'items[0].top'],
    [{ generation: { column: 'age' } }, 'study-column-unknown', 'generation.column'],
    [{ pairs: [{ concern: 'worry', behavior: 'vnp' }] }, 'study-pair-unknown', 'pairs[0].behavior'],
  ])('that names what the survey lacks is refused with the field: %j', (study, code, field) => {
    expect(resolve(study)).toMatchObject({ ok: false, problems: [{ code, place: { field } }] });
  });
});

describe('names in a study file that the survey does not have', () => {
  const problemsOf = (more: Partial<Study>) => {
    const study: Study = { format: 'divario.study/1', items: [{ column: 'vpn' }], ...more };
    const result = resolveCodebook(table, study, detected, {
      format: 'divario.study/1',
      items: [],
    });
    return result.ok ? [] : result.problems.map(({ code, place }) => [code, place?.field]);
  };

  it('are problems in its filters and its respondents’ numbers', () => {
    expect(problemsOf({ filters: ['vpn', 'gendre'], respondentId: 'nr' })).toEqual([
      ['study-column-unknown', 'filters[1]'],
      ['study-column-unknown', 'respondentId'],
    ]);
  });

  it('are problems as the neutral level, and a pair of a wrong item is no second one', () => {
    const items = [{ column: 'worry', levels: ['Disagree', 'Agree'], neutral: 'Neutrl' }];
    const pairs = [{ concern: 'worry', behavior: 'worry' }];
    expect(problemsOf({ items, pairs })).toEqual([['study-level-unknown', 'items[0].neutral']]);
  });
});
