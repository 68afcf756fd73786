import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withDerived } from '../../../src/codebook/derive/withDerived';
import { levelCodes } from '../../../src/codebook/resolve/levelCodes';
import { numericValues } from '../../../src/codebook/resolve/numericValues';
import { openStudy } from '../../../src/engine/openStudy';
import { readDraft } from '../../../src/engine/readDraft';
import type { OpenStudy } from '../../../src/results/OpenStudy';
import type { Rule } from '../../../src/study/Rule';
import { validateStudy } from '../../../src/study/readStudy';
import { bytesSource } from '../../../src/survey/bytesSource';

const header = ['id', 'age', 'income', 'edu', 'b1', 'b2', 'b3', 'm1', 'm2'];
const people = [
  ['1', '18', '1000', 'None', 'Yes', 'Yes', 'Often', '1', '0'],
  ['2', '34', '2000', 'Primary', 'Yes', '', 'Never', '0', '0'],
  ['3', '35', '', 'Degree', 'No', '', 'Sometimes', '1', '1'],
  ['4', '64', '4000', '', 'No', 'No', 'Often', '', ''],
  ['5', '65', '5000', 'School', '', '', '', '0', '1'],
  ['6', '', '6000', 'School', '', 'Yes', 'Never', '1', '0'],
];
const yesNo = ['No', 'Yes'];
const stated = {
  format: 'divario.study/1',
  missing: ['Don’t know'],
  items: [
    { column: 'income', kind: 'numeric' },
    {
      column: 'edu',
      kind: 'scale',
      levels: ['None', 'Primary', 'School', 'Degree'],
      top: ['Degree'],
    },
    { column: 'b1', role: 'behavior', direction: 'protective', levels: yesNo, top: ['Yes'] },
    { column: 'b2', role: 'behavior', direction: 'protective', levels: yesNo, top: ['Yes'] },
    {
      column: 'b3',
      kind: 'scale',
      role: 'behavior',
      direction: 'disclosing',
      levels: ['Never', 'Sometimes', 'Often'],
      top: ['Often'],
    },
    { id: 'm', columns: ['m1', 'm2'], kind: 'multiple' },
  ],
};

async function opened(derived: readonly unknown[], more: object = {}, rows = people) {
  const csv = [header, ...rows].map((cells) => cells.join(',')).join('\n');
  const draft = await readDraft(bytesSource('survey.csv', new TextEncoder().encode(csv)), {});
  if (!draft.ok) throw new Error(JSON.stringify(draft.problems));
  const study = validateStudy({ ...stated, ...more, derived });
  return study.ok ? openStudy(draft.value, study.value) : study;
}

/** What each respondent has of a derived variable: a label, a number, or null. */
function answersOf(
  { table, codebook }: OpenStudy,
  id: string,
): readonly (string | number | null)[] {
  const item = codebook.items.find((one) => one.id === id);
  if (item?.kind === 'numeric')
    return [...numericValues(table, item)].map((value) => (Number.isNaN(value) ? null : value));
  if (item?.kind !== 'single' && item?.kind !== 'scale') throw new Error(`no levels: ${id}`);
  return [...levelCodes(table, item)].map((code) => item.levels[code - 1]?.label ?? null);
}

async function derived(one: Record<string, unknown>) {
  const result = await opened([{ id: 'd', ...one }]);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return answersOf(result.value.open, 'd');
}

describe('a derived variable', () => {
  it('bands a number, bounds included, by the first band that holds it', async () => {
    const band = [{ label: '18-34', to: 34 }, { label: '35-64', to: 64 }, { label: '65+' }];
    expect(await derived({ from: ['age'], band })).toEqual([
      '18-34',
      '18-34',
      '35-64',
      '35-64',
      '65+',
      null,
    ]);
    const gap = [
      { label: 'low', from: 1000, to: 2000 },
      { label: 'high', from: 5000 },
    ];
    expect(await derived({ from: ['income'], band: gap })).toEqual([
      'low',
      'low',
      null,
      null,
      'high',
      'high',
    ]);
  });

  it('merges levels, and leaves those that it does not name', async () => {
    const merge = { Low: ['None', 'Primary'] };
    expect(await derived({ from: ['edu'], merge })).toEqual([
      'Low',
      'Low',
      'Degree',
      null,
      'School',
      'School',
    ]);
    const result = await opened([{ id: 'd', from: ['edu'], merge }]);
    const item = result.ok && result.value.open.codebook.items.find(({ id }) => id === 'd');
    expect(item).toMatchObject({
      kind: 'scale',
      role: 'other',
      levels: [{ label: 'Low' }, { label: 'School' }, { label: 'Degree' }],
      top: ['Degree'],
    });
  });

  it('says of any and all what is known where an answer is missing', async () => {
    const from = ['b1', 'b2'];
    expect(await derived({ from, any: 'top' })).toEqual(['Yes', 'Yes', null, 'No', null, 'Yes']);
    expect(await derived({ from, all: 'top' })).toEqual(['Yes', null, 'No', 'No', null, null]);
    expect(await derived({ from: ['b1', 'b3'], any: ['No', 'Never'] })).toEqual([
      'No',
      'Yes',
      'Yes',
      'Yes',
      null,
      'Yes',
    ]);
  });

  it('counts, and means, only complete answers', async () => {
    const from = ['b1', 'b2', 'b3'];
    expect(await derived({ from, count: 'top' })).toEqual([3, null, null, 1, null, null]);
    expect(await derived({ from: ['b1', 'b3'], mean: 'score' })).toEqual([
      2.5,
      1.5,
      1.5,
      2,
      null,
      null,
    ]);
    expect(await derived({ from: ['m'], count: ['m1', 'm2'] })).toEqual([1, 0, 2, null, 1, 1]);
  });

  it('takes the first of some that is answered', async () => {
    expect(await derived({ from: ['b1', 'b2'], first: true })).toEqual([
      'Yes',
      'Yes',
      'No',
      'No',
      null,
      'Yes',
    ]);
    expect(await derived({ from: ['income', 'age'], first: true })).toEqual([
      1000, 2000, 35, 4000, 5000, 6000,
    ]);
  });

  it('is an index of percent of maximum possible, its disclosing items turned round', async () => {
    const index = { b1: 'protective', b3: 'disclosing' };
    expect(await derived({ index })).toEqual([50, 100, 25, 0, null, null]);
    expect(await derived({ from: ['b3', 'b1'], index })).toEqual([50, 100, 25, 0, null, null]);
  });

  it('follows if and then; what is unknown is no else', async () => {
    const branches = [
      {
        when: {
          all: [
            { item: 'age', to: 40 },
            { item: 'b1', top: true },
          ],
        },
        then: 'young and active',
      },
      { when: { not: { item: 'edu', in: ['None', 'Primary'] } }, then: 'schooled' },
      { else: 'others' },
    ];
    expect(await derived({ if: branches })).toEqual([
      'young and active',
      'young and active',
      'schooled',
      null,
      'schooled',
      null,
    ]);
  });

  it('may be made of one before it, and is an item, a banner, a filter and a target like any other', async () => {
    const age2 = {
      id: 'age2',
      label: 'Age',
      from: ['age'],
      band: [{ label: 'younger', to: 40 }, { label: 'older' }],
      role: 'demographic',
    };
    const both = {
      id: 'both',
      if: [{ when: { item: 'age2', in: ['older'] }, then: 'A' }, { else: 'B' }],
    };
    const result = await opened([age2, both], {
      filters: ['age2'],
      weighting: { targets: { age2: { younger: 0.5, older: 0.5 } } },
    });
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const { open } = result.value;
    expect(answersOf(open, 'both')).toEqual(['B', 'B', 'B', 'A', 'A', null]);
    expect(open.codebook.filters).toEqual(['age2']);
    expect([...open.design.weights.slice(0, 5)]).toEqual([5 / 6, 5 / 6, 5 / 6, 1.25, 1.25]);
  });

  it('leaves a study without it as it was', async () => {
    const result = await opened([]);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const { table, codebook } = result.value.open;
    expect(withDerived(table, codebook)).toEqual({ table, codebook });
  });
});

describe('what is wrong with a derived variable is told with its path', () => {
  it.each<[string, object, string, string]>([
    ['no way of making it', { from: ['age'] }, 'study-invalid', 'derived[0]'],
    [
      'an unknown field',
      { from: ['age'], band: [{ label: 'a' }], bond: 1 },
      'study-invalid',
      'derived[0]',
    ],
    [
      'a band without a label',
      { from: ['age'], band: [{ to: 3 }] },
      'study-invalid',
      'derived[0].band[0].label',
    ],
    [
      'an odd rule',
      { if: [{ when: { item: 'b1', top: false }, then: 'A' }] },
      'study-invalid',
      'derived[0].if[0].when.top',
    ],
    [
      'a source that is not there',
      { from: ['b1', 'b9'], any: 'top' },
      'derived-source-unknown',
      'derived[0].from[1]',
    ],
    ['itself', { from: ['d'], count: 'top' }, 'derived-source-unknown', 'derived[0].from[0]'],
    [
      'a source without numbers',
      { from: ['edu'], band: [{ label: 'a' }] },
      'derived-source-unfit',
      'derived[0].from[0]',
    ],
    [
      'a source without a yes',
      { from: ['m'], any: 'top' },
      'derived-source-unfit',
      'derived[0].from[0]',
    ],
    [
      'a level that is none',
      { from: ['edu'], merge: { Low: ['Nothing'] } },
      'derived-level-unknown',
      'derived[0].merge.Low[0]',
    ],
    [
      'a level in two places',
      { from: ['edu'], merge: { A: ['None'], B: ['None'] } },
      'study-level-twice',
      'derived[0].merge.B[0]',
    ],
    [
      'a name that stays',
      { from: ['edu'], merge: { School: ['None'] } },
      'study-level-twice',
      'derived[0].merge',
    ],
    [
      'a level of a rule',
      { if: [{ when: { any: [{ item: 'b1', in: ['Maybe'] }] }, then: 'A' }] },
      'derived-level-unknown',
      'derived[0].if[0].when.any[0].in[0]',
    ],
    [
      'an else before the end',
      { if: [{ else: 'A' }, { when: { item: 'b1', top: true }, then: 'B' }] },
      'derived-else',
      'derived[0].if[0]',
    ],
    [
      'an index of other items',
      { from: ['b1'], index: { b2: 'protective' } },
      'derived-index-from',
      'derived[0].from[0]',
    ],
    [
      'bounds the wrong way round',
      { from: ['age'], band: [{ label: 'a', from: 9, to: 3 }] },
      'derived-band-empty',
      'derived[0].band[0]',
    ],
  ])('%s', async (_, one, code, field) => {
    const result = await opened([{ id: 'd', ...one }]);
    expect(result).toMatchObject({ ok: false, problems: [{ code, detail: { field } }] });
  });

  it('an id that is taken', async () => {
    for (const id of ['edu', 'age', 'generation'])
      expect(await opened([{ id, from: ['b1'], any: 'top' }])).toMatchObject({
        ok: false,
        problems: [{ code: 'derived-id-taken', detail: { field: 'derived[0]', id } }],
      });
  });
});

describe('rules', () => {
  it('agree with three-valued logic written out', async () => {
    const leaf = fc.constantFrom<Rule>(
      { item: 'b1', top: true },
      { item: 'b2', in: ['Yes'] },
      { item: 'income', from: 2000, to: 5000 },
      { item: 'm', in: ['m1'] },
    );
    const { rule } = fc.letrec<{ rule: Rule }>((tie) => ({
      rule: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.record({ not: tie('rule') }),
        fc.record({ all: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }) }),
        fc.record({ any: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }) }),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(rule, async (when) => {
        const result = await opened([{ id: 'd', if: [{ when, then: 'yes' }, { else: 'no' }] }]);
        if (!result.ok) throw new Error(JSON.stringify(result.problems));
        const expected = people.map((person) => {
          const holds = holdsOf(when, person);
          return holds === null ? null : holds ? 'yes' : 'no';
        });
        expect(answersOf(result.value.open, 'd')).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });
});

/** A rule of one respondent, by hand: null is unknown. */
function holdsOf(rule: Rule, person: readonly string[]): boolean | null {
  const cell = (name: string) => person[header.indexOf(name)] ?? '';
  if ('not' in rule) {
    const inner = holdsOf(rule.not, person);
    return inner === null ? null : !inner;
  }
  if ('all' in rule) {
    const parts = rule.all.map((each) => holdsOf(each, person));
    return parts.includes(false) ? false : parts.includes(null) ? null : true;
  }
  if ('any' in rule) {
    const parts = rule.any.map((each) => holdsOf(each, person));
    return parts.includes(true) ? true : parts.includes(null) ? null : false;
  }
  if (rule.item === 'm') {
    if (cell('m1') === '1') return true;
    return cell('m1') === '' && cell('m2') === '' ? null : false;
  }
  const answer = cell(rule.item);
  if (answer === '') return null;
  return rule.item === 'income'
    ? Number(answer) >= 2000 && Number(answer) <= 5000
    : answer === 'Yes';
}
