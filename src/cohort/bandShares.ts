import type { CohortScheme } from './CohortScheme';
import { cohortOfYear } from './cohortOfYear';
import { type Fieldwork, likelyBirthYear } from './likelyBirthYear';
import type { Band } from './readBand';

/** Ages at which open bands are cut. */
const youngest = 18;
const oldest = 90;
/** Share of its years from which a band stands for one cohort; 4 of 5 years count. */
const leastShare = 0.8;

/** Years of birth in a band, both included. */
export interface BirthYears {
  readonly from: number;
  readonly to: number;
}

/** Share of a band's years of birth that lies in one cohort of the scheme. */
export interface CohortShare {
  readonly cohort: number;
  readonly share: number;
}

/**
 * The years of birth in a band. Open ends are cut at ages 18 and 90, or at the band's own edge where that lies beyond.
 * Undefined where the year of fieldwork would be needed and isn't known.
 */
export function birthYearsOfBand(
  band: Band,
  fieldwork: Fieldwork | undefined,
): BirthYears | undefined {
  if (band.unit === 'year' && band.from !== null && band.to !== null)
    return { from: band.from, to: band.to };
  if (!fieldwork) return undefined;

  const yearAt = (age: number) => likelyBirthYear(age, fieldwork);
  if (band.unit === 'year') {
    const { from, to } = band;
    return {
      from: from ?? Math.min(yearAt(oldest), to ?? Number.POSITIVE_INFINITY),
      to: to ?? Math.max(yearAt(youngest), from ?? Number.NEGATIVE_INFINITY),
    };
  }
  const lowest = band.from ?? Math.min(youngest, band.to ?? youngest);
  const highest = band.to ?? Math.max(oldest, band.from ?? oldest);
  return { from: yearAt(highest), to: yearAt(lowest) };
}

/** How a band's years of birth fall into the cohorts, largest share first, the older of equals first. */
export function bandShares(scheme: CohortScheme, { from, to }: BirthYears): readonly CohortShare[] {
  const years = new Map<number, number>();
  for (let year = from; year <= to; year++) {
    const cohort = cohortOfYear(scheme, year);
    if (cohort >= 0) years.set(cohort, (years.get(cohort) ?? 0) + 1);
  }
  return [...years]
    .map(([cohort, count]) => ({ cohort, share: count / (to - from + 1) }))
    .sort((a, b) => b.share - a.share || a.cohort - b.cohort);
}

/** The cohort that holds at least 80 % of a band's years of birth; −1 where none does. */
export function cohortOfBand(shares: readonly CohortShare[]): number {
  const largest = shares[0];
  return largest && largest.share >= leastShare ? largest.cohort : -1;
}
