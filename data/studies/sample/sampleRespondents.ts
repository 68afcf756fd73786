import type { Trait } from './SampleItem';
import type { SeededRandom } from './seededRandom';

export interface SampleRespondent {
  readonly birthYear: number;
  readonly gender: string;
  readonly country: string;
  readonly region: string;
  readonly stratum: string;
  readonly psu: string;
  readonly education: string;
  readonly income: string;
  readonly hasSmartSpeaker: boolean;
  /** How many of the questions are answered before breaking off. */
  readonly stopsAfter: number;
  readonly weight: number;
  readonly traits: Readonly<Record<Trait, number>>;
}

const countries: Readonly<Record<string, readonly string[]>> = {
  'United States': ['Northeast', 'Midwest', 'South', 'West'],
  Italy: ['Nord-Ovest', 'Nord-Est', 'Centro', 'Sud e Isole'],
  Germany: ['Nord', 'West', 'Ost', 'Süd'],
  'United Kingdom': ['North', 'Midlands', 'London', 'South'],
};
const psusInStratum = 5;

/** First and last year of birth of each generation (Pew) among adults, and its share of the sample. */
const generations = [
  { from: 1932, to: 1945, share: 0.06 },
  { from: 1946, to: 1964, share: 0.23 },
  { from: 1965, to: 1980, share: 0.26 },
  { from: 1981, to: 1996, share: 0.27 },
  { from: 1997, to: Number.POSITIVE_INFINITY, share: 0.18 },
];
const educations = [
  'Lower secondary or less',
  'Upper secondary',
  'Some college',
  'Degree or higher',
];
const incomes = [
  'Under 25,000',
  '25,000–49,999',
  '50,000–74,999',
  '75,000–99,999',
  '100,000 and over',
];

interface Place {
  readonly country: string;
  readonly region: string;
  readonly stratum: string;
  readonly psu: string;
  /** What neighbors have in common. */
  readonly concern: number;
  readonly sharing: number;
  readonly weight: number;
}

/** Regions by town and country are the strata, towns or counties the PSUs. */
export function samplePlaces(random: SeededRandom): readonly Place[] {
  return Object.entries(countries).flatMap(([country, regions]) =>
    regions.flatMap((region) =>
      ['urban', 'rural'].flatMap((settlement) => {
        const stratum = `${country} · ${region} · ${settlement}`;
        const stratumWeight =
          (settlement === 'urban' ? 1.12 : 0.88) * (0.85 + 0.3 * random.uniform());
        return Array.from({ length: psusInStratum }, (_, k) => ({
          country,
          region,
          stratum,
          psu: `${stratum} · ${k + 1}`,
          concern: 0.14 * random.normal() + (country === 'Germany' ? 0.12 : 0),
          sharing: 0.12 * random.normal() + (country === 'Italy' ? 0.1 : 0),
          weight: stratumWeight,
        }));
      }),
    ),
  );
}

/** One adult of the year of fieldwork. Concern rises with age, sharing, skill and appetite for personalization fall. */
export function sampleRespondent(
  random: SeededRandom,
  places: readonly Place[],
  year: number,
): SampleRespondent {
  const place = places[random.integer(0, places.length - 1)]!;
  const generation = generations[random.pick(generations.map(({ share }) => share))]!;
  const birthYear = random.integer(generation.from, Math.min(generation.to, year - 18));
  const gender = ['Woman', 'Man', 'Non-binary'][random.pick([0.515, 0.47, 0.015])]!;
  const schooling = random.pick(
    birthYear < 1965 ? [0.24, 0.37, 0.17, 0.22] : [0.11, 0.33, 0.22, 0.34],
  );
  const earning = Math.min(
    4,
    Math.max(0, random.integer(0, 4) + (schooling >= 2 ? 1 : 0) - (random.uniform() < 0.5 ? 1 : 0)),
  );
  const propensity =
    (gender === 'Man' ? 1.12 : 0.94) *
    (birthYear >= 1997 ? 1.18 : 1) *
    (schooling === 3 ? 0.86 : 1.06);
  const noise = Math.min(2.2, Math.max(0.5, 1 + 0.28 * random.normal()));
  return {
    birthYear,
    gender,
    country: place.country,
    region: place.region,
    stratum: place.stratum,
    psu: place.psu,
    education: educations[schooling]!,
    income: incomes[earning]!,
    hasSmartSpeaker: random.uniform() < (birthYear >= 1965 ? 0.46 : 0.27),
    stopsAfter: random.uniform() < 0.03 ? random.integer(10, 38) : Number.POSITIVE_INFINITY,
    weight: Math.round(10_000 * place.weight * propensity * noise) / 10_000,
    traits: traitsOf(random, year - birthYear, place, gender, schooling),
  };
}

function traitsOf(
  random: SeededRandom,
  yearsOld: number,
  place: Place,
  gender: string,
  schooling: number,
): Readonly<Record<Trait, number>> {
  // Standard deviations of age from the middle of the adult range: −1.5 at 18, 2.2 at 92.
  const age = (yearsOld - 48) / 20;
  const concern = random.normal() + place.concern + 0.3 * age + (gender === 'Woman' ? 0.1 : 0);
  const trust = random.normal() - 0.1 * age;
  return {
    concern,
    trust,
    skill: random.normal() - 0.45 * age + 0.12 * schooling,
    appetite: random.normal() - 0.3 * age + 0.15 * trust,
    sharing: random.normal() + place.sharing - 0.42 * age - 0.14 * concern + 0.2 * trust,
    acting: random.normal() + 0.1 * concern - 0.16 * age + 0.06 * schooling,
  };
}
