import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GenerationChoice } from '../../src/codebook/Codebook';
import { assignCohorts } from '../../src/cohort/assignCohorts';
import type { GenerationFrom } from '../../src/study/Study';
import { codedTable } from './codedTable';

function assign(
  answers: readonly string[],
  from: GenerationFrom,
  year?: number,
  more: Partial<GenerationChoice> = {},
  month?: number,
) {
  const choice = { column: 0, from, scheme: 'pew', straddling: 'bands', ...more } as const;
  const result = assignCohorts(codedTable(answers), choice, year, month);
  if (!result.ok) throw new Error(result.problems[0]!.code);
  const { codes, segments } = result.value;
  const names = [...codes].map((code) => (code === 0 ? null : segments[code - 1]!.name));
  return { ...result.value, names, segmentNames: segments.map(({ name }) => name) };
}

describe('generations by year of birth', () => {
  it('are exact, oldest first, and only those that somebody belongs to', () => {
    const { names, segmentNames, basis } = assign(
      ['1997', '1980', '1945', '1981'],
      'birth-year',
      2024,
    );
    expect(names).toEqual(['Gen Z', 'Gen X', 'Silent', 'Millennials']);
    expect(segmentNames).toEqual(['Silent', 'Gen X', 'Millennials', 'Gen Z']);
    expect(basis).toEqual({ kind: 'birth-year' });
  });

  it('two digits are a year where most answers have two, and an age among whole years', () => {
    expect(assign(['45', '71', '5', '99', ''], 'birth-year', 2024).names).toEqual([
      'Silent',
      'Gen X',
      'Gen Z',
      'Gen Z',
      null,
    ]);
    expect(assign(['1971', '45'], 'birth-year', 2024).names).toEqual(['Gen X', null]);
    const shortBut = Array.from({ length: 299 }, () => '85');
    const { segmentNames, unknown } = assign([...shortBut, '1985'], 'birth-year', 2024);
    expect([segmentNames, unknown.unreadable]).toEqual([['Millennials'], 0]);
  });

  it('unknown, impossible and missing years are counted apart', () => {
    const { names, unknown } = assign(
      ['1970', '', 'Prefer not to say', '-99', '2031', '1899', 'yesterday', '65', 'Non risponde'],
      'birth-year',
      2024,
    );
    expect(names.filter(Boolean)).toEqual(['Gen X']);
    expect(unknown).toEqual({ missing: 4, unreadable: 2, impossible: 2 });
  });

  it('numbers that were not coded are read the same way', () => {
    const values = { kind: 'numeric', values: Float64Array.of(1970, Number.NaN, 1999, 3) } as const;
    const table = {
      rowCount: 4,
      columns: [{ position: 1, header: 'born', question: 'born', values }],
    };
    const choice = { column: 0, from: 'birth-year', scheme: 'pew', straddling: 'bands' } as const;
    const result = assignCohorts(table, choice, 2024);
    expect(result.ok && [...result.value.codes]).toEqual([1, 0, 2, 0]);
    expect(result.ok && result.value.unknown).toEqual({ missing: 1, unreadable: 1, impossible: 0 });
  });

  it('bands of years map to generations', () => {
    const { names } = assign(['1965-1980', '1997 or later', '1928–1945'], 'birth-year', 2024);
    expect(names).toEqual(['Gen X', 'Gen Z', 'Silent']);
  });

  it('closed bands of years need no year of fieldwork', () => {
    const { names } = assign(['1965-1980', '1981-1996'], 'age-band');
    expect(names).toEqual(['Gen X', 'Millennials']);
  });

  it('another scheme draws other bounds', () =>
    expect(assign(['1996'], 'birth-year', 2024, { scheme: 'mccrindle' }).names).toEqual([
      'Generation Z',
    ]));
});

describe('generations by age at fieldwork', () => {
  it('take fieldwork year − age, and count respondents on an edge', () => {
    // In 2024, age 27 is 1997 or 1996, age 43 is 1981 or 1980, age 28 is 1996 or 1995.
    const { names, basis } = assign(['27', '28 years', '43 anni', '27', '60.0'], 'age', 2024);
    expect(names).toEqual(['Gen Z', 'Millennials', 'Millennials', 'Gen Z', 'Baby Boomers']);
    expect(basis).toEqual({ kind: 'age', fieldworkYear: 2024, edgeCount: 3 });
  });

  it('take one year less where the middle of fieldwork is before 1 July', () => {
    expect(assign(['27'], 'age', 2024, {}, 6).names).toEqual(['Millennials']);
    expect(assign(['27'], 'age', 2024, {}, 7).names).toEqual(['Gen Z']);
  });

  it('need the year of fieldwork', () =>
    expect(() => assign(['27', '30'], 'age')).toThrow('generation-fieldwork-year-missing'));

  it('ages over 120 are impossible', () =>
    expect(assign(['30', '999'], 'age', 2024).unknown.impossible).toBe(1));

  it('a top-coded age among ages counts as its generation', () =>
    expect(assign(['30', '41', '90+'], 'age', 2024).names).toEqual([
      'Millennials',
      'Millennials',
      'Silent',
    ]));

  it('any age up to 120 belongs to the generation of one of its two possible years of birth', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 120 }),
        fc.integer({ min: 1950, max: 2050 }),
        (age, year) => {
          const [name] = assign([String(age)], 'age', year).names;
          const possible = [year - age, year - age - 1].flatMap(
            (born) => assign([String(born)], 'birth-year', year).names,
          );
          return possible.includes(name!) || (age === 120 && name !== null);
        },
      ),
    );
  });
});

describe('generations by age band', () => {
  it('bands that all map become generations', () => {
    const { names, basis } = assign(['18-24', '30–42', '65 to 77', ''], 'age-band', 2024);
    expect(names).toEqual(['Gen Z', 'Millennials', 'Baby Boomers', null]);
    expect(basis).toEqual({ kind: 'age-band', fieldworkYear: 2024, assigned: 'all-map' });
  });

  it('a band with 80 % of its years in a generation maps to it, one with less does not', () => {
    // In 2020: ages 40–44 are 1976–1980; 39–43 are 1977–1981, four of five in Gen X; 38–42 three of five.
    expect(assign(['39-43'], 'age-band', 2020).names).toEqual(['Gen X']);
    expect(assign(['38-42'], 'age-band', 2020).names).toEqual(['38-42']);
  });

  it('one band that straddles keeps all bands as they are, with the generations they cover', () => {
    const { segments, basis } = assign(['25–34', '18–24', '65+'], 'age-band', 2024);
    expect(segments.map(({ name }) => name)).toEqual(['65+', '25–34', '18–24']);
    expect(segments[1]!.covers).toEqual([
      { generation: 'Millennials', share: 0.7 },
      { generation: 'Gen Z', share: 0.3 },
    ]);
    expect(segments[2]!.covers).toEqual([{ generation: 'Gen Z', share: 1 }]);
    expect(basis).toEqual({ kind: 'age-band', fieldworkYear: 2024, assigned: 'straddling' });
  });

  it('open ends are cut at 18 and 90', () => {
    // 2024: 65–90 is 1934–1959: 14 of 26 years Baby Boomers, 12 Silent.
    const { segments } = assign(['65+', '18-34'], 'age-band', 2024);
    expect(segments[0]!.covers).toEqual([
      { generation: 'Baby Boomers', share: 14 / 26 },
      { generation: 'Silent', share: 12 / 26 },
    ]);
    expect(assign(['Under 25'], 'age-band', 2024).names).toEqual(['Gen Z']);
  });

  it('an open band beyond the cut is its own edge', () =>
    expect(assign(['Under 18', '95+'], 'age-band', 2024).names).toEqual(['Gen Z', 'Silent']));

  it('by choice each band belongs to its majority generation, the older of equals', () => {
    // 2024: 55–64 is 1960–1969, five years Baby Boomers and five Gen X.
    const { names, basis } = assign(['25–34', '55-64'], 'age-band', 2024, {
      straddling: 'majority',
    });
    expect(names).toEqual(['Millennials', 'Baby Boomers']);
    expect(basis).toMatchObject({ assigned: 'majority' });
  });

  it('spellings of one band are one segment, named as most answered', () => {
    const { segmentNames, names } = assign(
      ['25-34', '25 – 34', '25 – 34', '65+'],
      'age-band',
      2024,
    );
    expect(segmentNames).toEqual(['65+', '25 – 34']);
    expect(names[0]).toBe('25 – 34');
  });

  it('“over 65” beside “55–64” includes those of 65', () => {
    const { segments } = assign(['over 65', '55-64'], 'age-band', 2024);
    expect(segments[0]!.covers![0]!.share).toBe(14 / 26);
  });

  it('an exact age among bands belongs to the band around it', () =>
    expect(assign(['25-34', '25-34', '30', '65+', '50'], 'age-band', 2024).names).toEqual([
      '25-34',
      '25-34',
      '25-34',
      '65+',
      null,
    ]));

  it('without the year of fieldwork bands stay as they are, without what they cover', () => {
    const { segments, basis } = assign(['18-29', '> 60', '30-44', '45-60'], 'age-band');
    expect(segments).toEqual([
      { name: '> 60' },
      { name: '45-60' },
      { name: '30-44' },
      { name: '18-29' },
    ]);
    expect(basis).toEqual({ kind: 'age-band', assigned: 'straddling' });
  });

  it('the majority generation needs the year of fieldwork', () =>
    expect(() => assign(['18-29'], 'age-band', undefined, { straddling: 'majority' })).toThrow(
      'generation-fieldwork-year-missing',
    ));

  it('coded bands are read by their labels, and declared missing codes are missing', () => {
    const levels = [
      { value: '1', label: '18–24' },
      { value: '2', label: '30-42' },
      { value: '9', label: 'Keine Angabe' },
    ];
    const { names, unknown } = assign(['1', '2', '9', '8', '1.0'], 'age-band', 2024, {
      levels,
      missing: ['8'],
    });
    expect(names).toEqual(['Gen Z', 'Millennials', null, null, 'Gen Z']);
    expect(unknown.missing).toBe(2);
  });

  it('bands’ shares of generations sum to 1', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 18, max: 80 }),
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 1990, max: 2040 }),
        (from, length, year) => {
          const { segments } = assign([`${from}-${from + length}`], 'age-band', year);
          const covers = segments[0]!.covers ?? [{ share: 1 }];
          expect(covers.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
        },
      ),
    );
  });
});

describe('generations written out', () => {
  it('are matched by name, whatever the language', () => {
    const { names, basis } = assign(
      ['Gen Z', 'Boomer', 'Generazione X', 'Génération Y', 'don’t know', 'Klingon'],
      'cohort',
    );
    expect(names.slice(0, 4)).toEqual(['Gen Z', 'Baby Boomers', 'Gen X', 'Millennials']);
    expect(basis).toEqual({ kind: 'cohort' });
  });
});

describe('what cannot be assigned', () => {
  it('an unknown scheme names those there are', () =>
    expect(() => assign(['1970'], 'birth-year', 2024, { scheme: 'zodiac' })).toThrow(
      'generation-scheme-unknown',
    ));

  it('a column in which nobody can be read has no basis', () =>
    expect(assign(['a', 'b', ''], 'birth-year', 2024)).toMatchObject({
      segments: [],
      basis: { kind: 'none' },
      unknown: { missing: 1, unreadable: 2, impossible: 0 },
    }));

  it('every respondent is in a segment or counted as unknown', () => {
    const answer = fc.oneof(
      fc.constantFrom('18-29', '65+', 'Gen X', '1970', '34', '', 'Refused', '9999', 'abc', '> 60'),
      fc.string({ maxLength: 6 }),
    );
    const from = fc.constantFrom<GenerationFrom>('birth-year', 'age', 'age-band', 'cohort');
    fc.assert(
      fc.property(fc.array(answer, { minLength: 1 }), from, (answers, how) => {
        const { names, unknown } = assign(answers, how, 2024);
        const placed = names.filter((name) => name !== null).length;
        return (
          placed + unknown.missing + unknown.unreadable + unknown.impossible === answers.length
        );
      }),
    );
  });
});
