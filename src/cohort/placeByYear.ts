import { bandShares, birthYearsOfBand, cohortOfBand } from './bandShares';
import type { BirthDictionary } from './birthDictionary';
import type { SegmentBasis } from './CohortAssignment';
import type { CohortScheme } from './CohortScheme';
import { cohortOfYear } from './cohortOfYear';
import { type Fieldwork, likelyBirthYear } from './likelyBirthYear';
import type { Placement } from './Placement';
import type { Birth } from './readBirth';

/**
 * Generations from years of birth, ages or names; a stray band among them ("90+") counts where it maps to one generation.
 * Undefined where the answers are ages and the year of fieldwork isn't known.
 */
export function placeByYear(
  { counts }: BirthDictionary,
  births: readonly Birth[],
  scheme: CohortScheme,
  fieldwork: Fieldwork | undefined,
): Placement | undefined {
  const respondents = (kind: Birth['kind']) =>
    births.reduce((sum, birth, t) => sum + (birth.kind === kind ? counts[t]! : 0), 0);
  const [years, ages, names] = [respondents('year'), respondents('age'), respondents('name')];
  const isByAge = ages > 0 && ages >= years && ages >= names;
  if (isByAge && !fieldwork) return undefined;

  return {
    segments: scheme.cohorts.map(({ name }) => ({ name })),
    segmentOfText: births.map((birth) => cohortOfBirth(scheme, birth, fieldwork)),
    basis: basis(),
  };

  function basis(): SegmentBasis {
    if (isByAge && fieldwork) {
      const edgeCount = births.reduce(
        (sum, birth, t) => sum + (isOnEdge(scheme, birth, fieldwork) ? counts[t]! : 0),
        0,
      );
      return { kind: 'age', fieldworkYear: fieldwork.year, edgeCount };
    }
    if (years === 0 && names === 0) return { kind: 'none' };
    return { kind: years >= names ? 'birth-year' : 'cohort' };
  }
}

function cohortOfBirth(
  scheme: CohortScheme,
  birth: Birth,
  fieldwork: Fieldwork | undefined,
): number {
  if (birth.kind === 'year') return cohortOfYear(scheme, birth.year);
  if (birth.kind === 'name') return birth.cohort;
  if (birth.kind === 'age')
    return fieldwork ? cohortOfYear(scheme, likelyBirthYear(birth.age, fieldwork)) : -1;
  if (birth.kind === 'band') {
    const years = birthYearsOfBand(birth.band, fieldwork);
    return years ? cohortOfBand(bandShares(scheme, years)) : -1;
  }
  return -1;
}

/** Whether the two years in which somebody of that age may be born belong to different cohorts. */
function isOnEdge(scheme: CohortScheme, birth: Birth, { year }: Fieldwork): boolean {
  if (birth.kind !== 'age') return false;
  return cohortOfYear(scheme, year - birth.age) !== cohortOfYear(scheme, year - birth.age - 1);
}
