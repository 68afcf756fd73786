import { describe, expect, it } from 'vitest';
import { readBirthYear } from '../../src/cohort/readBirthYear';

describe('a year of birth', () => {
  it.each([
    '1965',
    ' 1965 ',
    '1965.0',
    '1965-05-03',
    '1965/5/3',
    '1965-05',
    '1965-05-03T00:00:00.000Z',
    '1965-05-03 00:00:00',
    '03/05/1965',
    '5/30/1965',
    '30.05.1965',
    '30. Mai 1965',
    '3 maggio 1965',
    '3 de mayo de 1965',
    '3 août 1965',
    'May 3, 1965',
    'May 3rd, 1965',
    '03-May-1965',
    'May 1965',
    '05/1965',
    '19650503',
    '03051965',
    'born in 1965',
    'nato nel 1965',
  ])('is read from “%s”', (text) => expect(readBirthYear(text, 2024)).toBe(1965));

  it.each([
    ['03/05/65', 1965],
    ['3-May-65', 1965],
    ['’65'.replace('’', "'"), 1965],
    ['03/05/05', 2005],
    ['03/05/99', 1999],
  ])(
    'with two digits is read in “%s”, where one century alone gives a plausible age',
    (text, born) => expect(readBirthYear(text, 2024)).toBe(born),
  );

  it('with two digits is not read where fieldwork is unknown', () =>
    expect(readBirthYear('03/05/65', undefined)).toBeUndefined());

  it.each([
    '65',
    '5',
    '',
    'n/a',
    '1965-1980',
    'Before 1946',
    '19',
    '12345',
    '-1965',
    '1965 or 1966',
    '1.965,5',
  ])('is not read from “%s”', (text) => expect(readBirthYear(text, 2024)).toBeUndefined());

  it('with two digits is not read where no century gives an age of 10 to 105', () =>
    expect(readBirthYear('03/05/17', 2024)).toBeUndefined());
});
