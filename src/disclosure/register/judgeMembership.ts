/** One release by who stands in it. */
export interface Membership {
  readonly title: string;
  /** Smallest count told (k). */
  readonly minCell: number;
  /** A number a record, the same for the same person in every release. */
  readonly people: Int32Array;
  /** What its figures are broken down by: a place a record, 0 for none. */
  readonly views: readonly Uint16Array[];
}

/** Too few people whom releases taken together would tell of. */
export interface FewApart {
  /** Title of an earlier release that takes part. */
  readonly other: string;
  readonly count: number;
  readonly minCell: number;
}

/**
 * Whether a release beside earlier ones would tell of too few: over all releases together, and within each group that
 * one of them is broken down by, every pattern of who stands in which holds nobody or at least k; and where two releases
 * break people down, no group of one is a group of the other but for fewer than k. Pairs of releases alone are not
 * enough: A + B − C can be one person. `changed` lists for each earlier release who answers otherwise in the new one.
 */
export function judgeMembership(
  earlier: readonly Membership[],
  later: Membership,
  changed: readonly ReadonlySet<number>[],
): FewApart | undefined {
  const all = [...earlier, later];
  const k = Math.max(...all.map(({ minCell }) => minCell));
  const last = earlier.at(-1);
  if (!last) return undefined;
  const patternOf = patterns(all, changed);
  const few = (count: number, other = last) => ({ other: other.title, count, minCell: k });
  const whole = smallest(countBy(patternOf.values()));
  if (whole < k) return few(whole);
  for (const release of all)
    for (const places of release.views) {
      const split = splitCounts(release.people, places, patternOf);
      for (const counts of split.values()) {
        const size = [...counts.values()].reduce((sum, count) => sum + count, 0);
        if (counts.size < 2 || size < k) continue;
        const least = smallest(counts);
        if (least < k) return few(least, release === later ? last : release);
      }
    }
  for (const release of earlier) {
    const apart = nearlyAlike(release, later, k);
    if (apart !== undefined) return few(apart, release);
  }
  return undefined;
}

/** Of every person the releases they stand in, and those that they answered otherwise than in the last. */
function patterns(
  all: readonly Membership[],
  changed: readonly ReadonlySet<number>[],
): ReadonlyMap<number, string> {
  const standing = new Map<number, string[]>();
  all.forEach(({ people }, r) => {
    for (const person of people) {
      const marks = standing.get(person) ?? [];
      marks.push(changed[r]?.has(person) ? `${r}c` : `${r}`);
      standing.set(person, marks);
    }
  });
  return new Map([...standing].map(([person, marks]) => [person, marks.join(' ')]));
}

function countBy(keys: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/**
 * The smallest pattern. Those who alone did not change are not told apart by what the others changed; a release of
 * people who changed all is no release of a few unchanged.
 */
function smallest(counts: ReadonlyMap<string, number>): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [pattern, count] of counts) {
    const isUnchanged =
      !pattern.includes('c') && counts.size > 1 && hasChangedTwin(pattern, counts);
    if (!isUnchanged) least = Math.min(least, count);
  }
  return least;
}

function hasChangedTwin(pattern: string, counts: ReadonlyMap<string, number>): boolean {
  return [...counts.keys()].some(
    (other) => other !== pattern && other.replaceAll('c', '') === pattern,
  );
}

function splitCounts(
  people: Int32Array,
  places: Uint16Array,
  patternOf: ReadonlyMap<number, string>,
): ReadonlyMap<number, ReadonlyMap<string, number>> {
  const split = new Map<number, Map<string, number>>();
  people.forEach((person, i) => {
    const place = places[i] ?? 0;
    if (place === 0) return;
    const counts = split.get(place) ?? new Map<string, number>();
    const pattern = patternOf.get(person) ?? '';
    counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
    split.set(place, counts);
  });
  return split;
}

/** How many people two groups of two releases are apart, where that is fewer than k and not none. */
function nearlyAlike(one: Membership, other: Membership, k: number): number | undefined {
  const placeOf = new Map<number, number>();
  for (const [i, person] of one.people.entries()) placeOf.set(person, i);
  for (const ours of one.views)
    for (const theirs of other.views) {
      const ofOurs = sizes(ours);
      const ofTheirs = sizes(theirs);
      const both = new Map<string, number>();
      other.people.forEach((person, i) => {
        const place = placeOf.get(person);
        if (place === undefined) return;
        const key = `${ours[place]} ${theirs[i]}`;
        both.set(key, (both.get(key) ?? 0) + 1);
      });
      for (const [key, common] of both) {
        const [a = 0, b = 0] = key.split(' ').map(Number);
        const [first = 0, second = 0] = [ofOurs.get(a), ofTheirs.get(b)];
        const apart = first + second - 2 * common;
        if (a > 0 && b > 0 && apart > 0 && apart < k && Math.max(first, second) >= k) return apart;
      }
    }
  return undefined;
}

function sizes(places: Uint16Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  return counts;
}
