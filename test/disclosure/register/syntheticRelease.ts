import { seededRandom } from '../../../data/studies/sample/seededRandom';
import type {
  PlaceColumn,
  ReleasedRecords,
} from '../../../src/disclosure/register/ReleasedRecords';

/** Uniform numbers below 1 from a seed. */
export function chanceFrom(seed: number): () => number {
  return seededRandom(seed).uniform;
}

export const sizes = [4, 5, 5, 5, 2, 2, 3];

/** One person's answers, each a place. */
export type Answers = readonly number[];

/** People who answer at random, with a trait that ties their answers together. */
export function people(count: number, seed: number): readonly Answers[] {
  const chance = chanceFrom(seed);
  return Array.from({ length: count }, () => {
    const trait = chance();
    return sizes.map((size) => 1 + Math.floor(size * (0.5 * trait + 0.5 * chance())));
  });
}

/** A release of these people, as the register sees it. */
export function releaseOf(
  records: readonly Answers[],
  {
    names = sizes.map((_, k) => `q${k}`),
    ids,
  }: { readonly names?: readonly string[]; readonly ids?: readonly string[] } = {},
): ReleasedRecords {
  return {
    count: records.length,
    ...(ids && { ids }),
    columns: names.map(
      (name, k): PlaceColumn => ({
        name,
        size: sizes[k]!,
        places: Uint16Array.from(records, (answers) => answers[k]!),
      }),
    ),
  };
}
