import { describe, expect, it } from 'vitest';
import { askedFacts } from '../../../src/codebook/certainty/askedFacts';
import { optionSelections } from '../../../src/codebook/resolve/optionSelections';
import { decimalMarkOf } from '../../../src/codebook/text/parseNumber';
import { describeWithShared } from '../../sharedFiles';
import {
  columnOf,
  labelsOf,
  oneQuestion,
  openCase,
  readCase,
  sharedCase,
  valuesOf,
} from './readCase';

const one = async (header: string, counts: Readonly<Record<string, number>>) =>
  columnOf(await readCase(oneQuestion(header, counts)), header);
const bandNames = async (header: string, counts: Readonly<Record<string, number>>) => {
  const open = openCase(await readCase(oneQuestion(header, counts), 'survey-2024.csv'));
  return { names: open.cohorts.segments.map(({ name }) => name), unknown: open.cohorts.unknown };
};

describeWithShared('answers of the small inputs', () => {
  it('are bands again where a spreadsheet made dates of them', async () => {
    const counts = columnOf(await sharedCase('01a-excel-date-bands'), 'How many times');
    expect(labelsOf(counts)).toEqual(['0', '1-2', '3-5', '6-10', '11+']);
    const draft = await sharedCase('01c-excel-date-ageband');
    expect(labelsOf(columnOf(draft, 'Age group'))[0]).toBe('10-12');
    const { cohorts } = openCase(draft);
    expect(cohorts.segments[0] && cohorts.segments.map(({ name }) => name)).toContain('10-12');
    expect(cohorts.unknown).toEqual({ missing: 0, unreadable: 0, impossible: 0 });
  });

  it.each(['33c-bands', '33d-bands'])('of %s are bands of ages', async (name) => {
    const draft = await sharedCase(name);
    expect(draft.detected.generation).toMatchObject({ from: 'age-band' });
    const { cohorts } = openCase(draft);
    expect(cohorts.segments).toHaveLength(6);
    expect(cohorts.unknown.unreadable).toBe(0);
  });

  it('rank by their stars', async () => {
    const { kind, levels, missing } = columnOf(await sharedCase('25-stars'), 'trust brands');
    expect(kind).toBe('scale');
    expect(levels.map(({ value }) => value)).toEqual(['★', '★★', '★★★', '★★★★', '★★★★★']);
    expect(missing).toEqual([]);
  });

  it('are two choices where a cell holds “1,3”', async () => {
    const column = columnOf(await sharedCase('24d-selectall-codes-max2'), 'Which two');
    expect(column).toMatchObject({ kind: 'multiple', joinedBy: ',' });
    expect(valuesOf(column)).toEqual(['1', '2', '3', '4', '5']);
  });

  it('are missing where R writes NA, however many answers there are', async () => {
    const draft = await sharedCase('unseen-05-na-in-joined-codes');
    for (const name of ['reasons', 'channels'])
      expect(columnOf(draft, name).missing).toEqual(['NA']);
    const open = openCase(draft);
    const reasons = open.codebook.items.find(({ id }) => id === 'reasons');
    if (reasons?.kind !== 'multiple') throw new Error('expected a question of several answers');
    const { base } = optionSelections(open.table, reasons);
    expect(base.reduce((sum, shown) => sum + shown, 0)).toBe(280);
  });

  it('are countries among countries, though they look like missing', async () => {
    const { levels, missing } = columnOf(
      await sharedCase('unseen-08-country-codes-that-look-missing'),
      'country',
    );
    expect(missing).toEqual([]);
    expect(levels.map(({ value }) => value)).toEqual(expect.arrayContaining(['DK', 'NO', 'NA']));
  });

  it('are no generation where ages heap at 98 and 99', async () => {
    const draft = await sharedCase('21a-age-99');
    const age = columnOf(draft, 'Age');
    expect([...age.missing].sort()).toEqual(['98', '99']);
    expect(askedFacts('column', age.certainty)).toContain('missing');
    const names = openCase(draft, { ...draft.proposal, fieldwork: { year: 2024 } }).cohorts
      .segments;
    expect(names.map(({ name }) => name)).not.toContain('Greatest');
  });

  it('are thousands where a weight has a point before three digits', async () => {
    const { design } = openCase(await sharedCase('22g-weight-dot-thousands-mixed'));
    expect(design.weights.slice(0, 3)).toEqual(Float64Array.from([2116, 934, 3776]));
  });
});

describe('bands', () => {
  it.each([
    [{ '[18,35)': 30, '[35,55)': 30, '[55,Inf]': 30 }, 0],
    [{ '(17,34]': 30, '(34, 54]': 30, '(54, 99]': 30 }, 0],
    [{ '[-Inf,30)': 30, '[30,50)': 30, '[50, Inf)': 30 }, 0],
    [{ under_18: 9, '18_to_34': 30, '35_54': 30, '55_and_over': 30 }, 0],
    [{ '18-24': 9, '25-34': 30, '35-44': 30, '12-ott': 30 }, 0],
    [{ 'Oct-12': 9, '13-17': 30, '18-24': 30, '65+': 30 }, 0],
  ])('of %j place everybody', async (counts, left) => {
    const { names, unknown } = await bandNames('Age', counts);
    expect(names).toHaveLength(Object.keys(counts).length);
    expect(unknown.unreadable).toBe(left);
  });

  it.each([
    [
      { '0': 9, '2024-01-02 00:00:00': 9, '2024-03-05 00:00:00': 9, '6+': 9 },
      ['0', '1-2', '3-5', '6+'],
    ],
    [{ '0': 9, '2-gen': 9, '5-mar': 9, '10-giu': 9, '11+': 9 }, ['0', '1-2', '3-5', '6-10', '11+']],
    [{ '0': 9, 'Feb-01': 9, 'May-03': 9, '6+': 9 }, ['0', '1-2', '3-5', '6+']],
  ])('of %j are repaired', async (counts, labels) => {
    expect(labelsOf(await one('How often last year?', counts))).toEqual(labels);
  });
});

describe('answers that count', () => {
  it.each([
    [['1 star', '2 stars', '3 stars', '4 stars', '5 stars']],
    [['1 Stern', '2 Sterne', '3 Sterne', '4 Sterne', '5 Sterne']],
    [['★☆☆☆☆', '★★☆☆☆', '★★★☆☆', '★★★★☆', '★★★★★']],
    [['⭐', '⭐⭐', '⭐⭐⭐']],
    [['*', '**', '***', '****']],
    [['1/5', '2/5', '3/5', '4/5', '5/5']],
    [['1 su 5', '2 su 5', '3 su 5', '4 su 5', '5 su 5']],
  ])('%j are ordered', async (levels) => {
    const counts = Object.fromEntries(levels.map((level, k) => [level, 20 - k]));
    const column = await one('Rate us', counts);
    expect(column.kind).toBe('scale');
    expect(valuesOf(column)).toEqual(levels);
  });
});

describe('codes of choices in one cell', () => {
  it.each([
    [{ '1': 9, '2': 9, '3': 9, '1;2': 4, '2;3': 4, '1;3': 4 }, ';', ['1', '2', '3']],
    [{ '1': 9, '2': 9, '4': 9, '1, 2': 4, '2, 4': 4, '1, 4': 4 }, ',', ['1', '2', '4']],
  ])('%j are multiple', async (counts, joinedBy, values) => {
    const column = await one('Which two?', counts);
    expect(column).toMatchObject({ kind: 'multiple', joinedBy });
    expect(valuesOf(column)).toEqual(values);
  });

  it('are decimals where what follows the comma is no choice', async () => {
    const column = await one('weight', { '1': 9, '2': 9, '1,5': 4, '2,5': 4, '0,7': 4, '3,1': 3 });
    expect(column.kind).toBe('numeric');
  });
});

describe('missing answers', () => {
  it.each([
    ['NA', 'NaN', '#N/A'],
    ['.', '?', '-'],
  ])('are %s, %s and %s among hundreds of texts', async (...marks) => {
    const texts = Object.fromEntries(
      Array.from({ length: 260 }, (_, i) => [`${(i % 7) + 1};${(i % 11) + 8};${i + 20}`, 1]),
    );
    const column = await one('reasons', {
      ...texts,
      ...Object.fromEntries(marks.map((m) => [m, 30])),
    });
    expect([...column.missing].sort()).toEqual([...marks].sort());
  });

  it.each([
    ['Perché no?', 'Non voglio che i miei dati siano venduti ad altri'],
    ['Perché no?', 'Non so come funziona'],
    ['Why not?', 'I don’t know how to change the settings'],
    ['Why not?', 'Do not want companies to follow me around the web'],
    ['Warum nicht?', 'Möchte nicht, dass meine Daten verkauft werden'],
    ['¿Por qué no?', 'No quiero que vendan mis datos a otras empresas'],
  ])('are no reasons: %s %s', async (header, reason) => {
    const counts = { [reason]: 20, 'È inutile': 20, Cost: 15, Time: 15 };
    expect((await one(header, counts)).missing).toEqual([]);
  });

  it.each([
    'Non voglio rispondere',
    'I don’t know',
    'Möchte ich nicht beantworten',
    'No sabe',
    'Prefer not to say',
    'Je ne souhaite pas répondre',
  ])('are refusals all the same: %s', async (refusal) => {
    expect((await one('Why?', { [refusal]: 9, Cost: 20, Time: 20, Trust: 9 })).missing).toEqual([
      refusal,
    ]);
  });

  it.each([
    ['pays', { FR: 20, BE: 20, CH: 9, NO: 5, NA: 3 }],
    ['Land', { DE: 20, AT: 20, DK: 9, PL: 5 }],
  ])('are no codes of countries in %s', async (header, counts) => {
    expect((await one(header, counts)).missing).toEqual([]);
  });

  it('are DK and NA where the others are no countries', async () => {
    expect((await one('vote', { AA: 20, BB: 20, QQ: 9, DK: 5, NA: 3 })).missing).toContain('DK');
  });

  it.each([
    ['age', 18, 70, { 999: 20 }],
    ['Edad', 18, 80, { 99: 30 }],
    ['birth_year', 1950, 2003, { 1900: 30 }],
  ])('heap in %s', async (header, from, to, codes) => {
    const own = Object.fromEntries(Array.from({ length: to - from }, (_, i) => [from + i, 3]));
    expect((await one(header, { ...own, ...codes })).missing).toEqual(Object.keys(codes));
  });

  it('are no ages that a few have', async () => {
    const own = Object.fromEntries(Array.from({ length: 82 }, (_, i) => [18 + i, 3]));
    expect((await one('age', own)).missing).toEqual([]);
  });
});

it.each([
  [['1.620', '810', '950', '2.300'], ','],
  [['12.500', '810', '999', '2.300'], ','],
  [['1.620', '0.810', '950', '2.300'], '.'],
  [['1.620', '1', '2', '2.300'], '.'],
  [['1.62', '810', '2.3', '640'], '.'],
])('of %j the decimal mark is “%s”', (texts, mark) => expect(decimalMarkOf(texts)).toBe(mark));
