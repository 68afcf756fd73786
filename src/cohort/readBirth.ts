import type { GenerationFrom } from '../study/Study';
import type { CohortScheme } from './CohortScheme';
import { cohortOfName } from './cohortOfName';
import { isMissingText } from './isMissingText';
import { readAge } from './readAge';
import { type Band, readBand } from './readBand';
import { readBirthYear } from './readBirthYear';

/** What one text of the generation column says of when its respondent was born. */
export type Birth =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'age'; readonly age: number }
  | { readonly kind: 'band'; readonly band: Band }
  | { readonly kind: 'name'; readonly cohort: number }
  | { readonly kind: 'missing' | 'unreadable' | 'impossible' };

const oldestPossible = 120;
/** Years of birth outside these are impossible whenever the survey was in the field. */
const possibleYears = { from: 1850, to: 2100 };

const readingOrder: Readonly<Record<GenerationFrom, readonly (keyof typeof readers)[]>> = {
  'birth-year': ['year', 'band', 'name'],
  age: ['age', 'band', 'year', 'name'],
  'age-band': ['band', 'age', 'year', 'name'],
  cohort: ['name', 'band', 'year', 'age'],
};

const readers = {
  year: (
    text: string,
    _scheme: CohortScheme,
    fieldworkYear: number | undefined,
  ): Birth | undefined => {
    const year = readBirthYear(text, fieldworkYear);
    if (year === undefined) return undefined;
    return isPossibleYear(year, fieldworkYear) ? { kind: 'year', year } : { kind: 'impossible' };
  },
  age: (text: string): Birth | undefined => {
    const age = readAge(text);
    if (age === undefined) return undefined;
    return age <= oldestPossible ? { kind: 'age', age } : { kind: 'impossible' };
  },
  band: (text: string): Birth | undefined => {
    const band = readBand(text);
    return band && { kind: 'band', band };
  },
  name: (text: string, scheme: CohortScheme): Birth | undefined => {
    const cohort = cohortOfName(scheme, text);
    return cohort < 0 ? undefined : { kind: 'name', cohort };
  },
};

/** Reads a text as what the column is said to hold, else as anything else that tells when somebody was born. */
export function readBirth(
  text: string,
  from: GenerationFrom,
  scheme: CohortScheme,
  fieldworkYear: number | undefined,
): Birth {
  if (isMissingText(text)) return { kind: 'missing' };
  for (const reader of readingOrder[from]) {
    const birth = readers[reader](text, scheme, fieldworkYear);
    if (birth) return birth;
  }
  return { kind: 'unreadable' };
}

function isPossibleYear(year: number, fieldworkYear: number | undefined): boolean {
  if (fieldworkYear === undefined) return year >= possibleYears.from && year <= possibleYears.to;
  return year <= fieldworkYear && fieldworkYear - year <= oldestPossible;
}
