import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchRecords } from '../../../src/disclosure/register/matchRecords';
import type { ReleasedRecords } from '../../../src/disclosure/register/ReleasedRecords';
import { chanceFrom, people, releaseOf, sizes } from './syntheticRelease';

const all = people(300, 1);
const earlier = releaseOf(all);

function unmatched(later: ReleasedRecords, before = earlier): number {
  const match = matchRecords(before, later, 10);
  if (match.kind !== 'same') throw new Error(`expected the same people, got ${match.kind}`);
  return match.earlierOf.filter((place) => place < 0).length;
}

/** The same questions in another order, under other names. */
function renamed({ columns, count }: ReleasedRecords): ReleasedRecords {
  return {
    count,
    columns: [...columns].reverse().map((column, k) => ({ ...column, name: `other ${k}` })),
  };
}

describe('the people of two releases are matched', () => {
  it('whatever the order of records, and where one is missing', () => {
    const chance = chanceFrom(9);
    const shuffled = [...all].sort(() => chance() - 0.5).slice(1);
    expect(unmatched(releaseOf(shuffled))).toBe(0);
  });

  it('whatever the names and the order of columns', () => {
    expect(unmatched(renamed(releaseOf(all.slice(1))))).toBe(0);
  });

  it('where the levels of some questions run the other way', () => {
    const { columns, count } = releaseOf(all.slice(1));
    const turned = columns.map((column, k) =>
      k % 2 === 0
        ? column
        : { ...column, places: column.places.map((place) => sizes[k]! + 1 - place) },
    );
    expect(unmatched({ count, columns: turned })).toBe(0);
  });

  it('where a question was coded anew, by the others', () => {
    const { columns, count } = releaseOf(all);
    const anew = columns.map((column, k) =>
      k === 2 ? { ...column, places: column.places.map((place) => (place % 5) + 1) } : column,
    );
    expect(unmatched({ count, columns: anew })).toBe(0);
  });

  it('where only a part of them is left', () => {
    expect(unmatched(releaseOf(all.filter((answers) => answers[4] === 1)))).toBe(0);
  });

  it('where half of them are others, by their answers', () => {
    const mixed = releaseOf([...all.slice(0, 150), ...people(150, 77)]);
    expect(Math.abs(unmatched(mixed) - 150)).toBeLessThan(40);
  });

  it('by respondent id, telling who answers otherwise', () => {
    const ids = all.map((_, i) => `r${i}`);
    const later = all.slice(3).map((answers, i) => (i === 5 ? [4, 4, 4, 4, 2, 2, 3] : answers));
    const match = matchRecords(
      releaseOf(all, { ids }),
      releaseOf(later, { ids: ids.slice(3) }),
      10,
    );
    expect(match).toMatchObject({ kind: 'same' });
    if (match.kind !== 'same') return;
    expect(match.earlierOf[0]).toBe(3);
    expect([...match.changed].flatMap((is, i) => (is ? [i] : []))).toEqual([5]);
  });
});

describe('people of whom nobody is in both', () => {
  it('are others, though they were asked the same', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 1e6 }),
        fc.integer({ min: 60, max: 400 }),
        (seed, n) => {
          const later = releaseOf(people(n, seed));
          expect(matchRecords(earlier, later, 10).kind).toBe('others');
          expect(matchRecords(earlier, renamed(later), 10).kind).not.toBe('same');
        },
      ),
      { numRuns: 25 },
    );
  });

  it('are not told from the same people by two questions of few answers', () => {
    const narrow = (records: typeof all) => ({
      count: records.length,
      columns: releaseOf(records).columns.slice(4, 6),
    });
    expect(matchRecords(narrow(all), narrow(all.slice(1)), 10).kind).toBe('unclear');
  });
});
