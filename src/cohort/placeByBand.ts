import type { GenerationChoice } from '../codebook/Codebook';
import {
  type BirthYears,
  bandShares,
  birthYearsOfBand,
  type CohortShare,
  cohortOfBand,
} from './bandShares';
import type { BirthDictionary } from './birthDictionary';
import type { Segment, SegmentBasis } from './CohortAssignment';
import type { CohortScheme } from './CohortScheme';
import { type DistinctBands, distinctBands } from './distinctBands';
import type { Fieldwork } from './likelyBirthYear';
import type { Placement } from './Placement';
import type { Band } from './readBand';
import type { Birth } from './readBirth';

/** A respondent's segment is one byte, and 0 is taken. */
const mostSegments = 255;

/**
 * Generations where every band maps to one, or where assignment to the majority generation was chosen (the older of equals);
 * else the bands as they are, oldest first. Without a year of fieldwork ages are bands as they are, without `covers`;
 * undefined where the majority was asked for and can't be known.
 */
export function placeByBand(
  dictionary: BirthDictionary,
  births: readonly Birth[],
  scheme: CohortScheme,
  straddling: GenerationChoice['straddling'],
  fieldwork: Fieldwork | undefined,
): Placement | undefined {
  const distinct = distinctBands(dictionary, births);
  const years = distinct.bands.map((band) => birthYearsOfBand(band, fieldwork));
  if (!years.every((span) => span !== undefined))
    return straddling === 'majority'
      ? undefined
      : asTheyAre(distinct, undefined, scheme, fieldwork);

  const shares = years.map((span) => bandShares(scheme, span));
  const mapped = shares.map(cohortOfBand);
  if (mapped.every((cohort) => cohort >= 0))
    return asGenerations(distinct, births, scheme, mapped, basisOf('all-map', fieldwork));
  if (straddling === 'bands') return asTheyAre(distinct, { years, shares }, scheme, fieldwork);

  const majority = shares.map(([largest]) => largest?.cohort ?? -1);
  return asGenerations(distinct, births, scheme, majority, basisOf('majority', fieldwork));
}

function basisOf(
  assigned: 'all-map' | 'majority' | 'straddling',
  fieldwork: Fieldwork | undefined,
): SegmentBasis {
  return { kind: 'age-band', assigned, ...(fieldwork && { fieldworkYear: fieldwork.year }) };
}

function asGenerations(
  { bandOfText }: DistinctBands,
  births: readonly Birth[],
  scheme: CohortScheme,
  cohortOfBand: readonly number[],
  basis: SegmentBasis,
): Placement {
  return {
    segments: scheme.cohorts.map(({ name }) => ({ name })),
    segmentOfText: births.map((birth, t) =>
      birth.kind === 'name' ? birth.cohort : (cohortOfBand[bandOfText[t]!] ?? -1),
    ),
    basis,
  };
}

function asTheyAre(
  { bands, names, bandOfText }: DistinctBands,
  known:
    | {
        readonly years: readonly BirthYears[];
        readonly shares: readonly (readonly CohortShare[])[];
      }
    | undefined,
  scheme: CohortScheme,
  fieldwork: Fieldwork | undefined,
): Placement {
  const births = known?.years ?? bands.map(relativeBirthYears);
  const order = bands
    .map((_, b) => b)
    .sort((a, b) => births[a]!.from - births[b]!.from || births[a]!.to - births[b]!.to)
    .slice(0, mostSegments);
  const segments = order.map((b): Segment => {
    const covers = known?.shares[b]?.map(({ cohort, share }) => ({
      generation: scheme.cohorts[cohort]!.name,
      share,
    }));
    return { name: names[b]!, ...(covers && { covers }) };
  });
  return {
    segments,
    segmentOfText: bandOfText.map((b) => order.indexOf(b)),
    basis: basisOf('straddling', fieldwork),
  };
}

/** Puts bands in order where the years of birth themselves aren't known: ages count backwards from 0. */
function relativeBirthYears({ unit, from, to }: Band): BirthYears {
  if (unit === 'age') return { from: -(to ?? 999), to: -(from ?? 0) };
  return { from: from ?? 0, to: to ?? 9999 };
}
