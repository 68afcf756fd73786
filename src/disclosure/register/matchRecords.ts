import { chanceOverlap } from './chanceOverlap';
import type { PlaceColumn, ReleasedRecords } from './ReleasedRecords';

/** Whether two releases hold the same people, and who of the later is who of the earlier. */
export type RecordMatch =
  /** `earlierOf` is for each later record the earlier one's place, or −1; `changed` says whose answers differ. */
  | { readonly kind: 'same'; readonly earlierOf: Int32Array; readonly changed: Uint8Array }
  | { readonly kind: 'others' }
  /** Alike to a few records, on questions too few to tell whether by chance. */
  | { readonly kind: 'unclear' };

/** So many standard deviations above chance are no chance. */
const beyondChance = 4;
/** Answers that are the same people's stay together over this share of the questions, at least. */
const mostColumns = 0.6;

/**
 * Matches the records of two releases: by respondent id where both have one in common, else by all answers of the
 * questions that both have, as a multiset; names, order, title and language don't matter. `k` is how few records apart
 * are too few.
 */
export function matchRecords(
  earlier: ReleasedRecords,
  later: ReleasedRecords,
  k: number,
): RecordMatch {
  const byId = matchedByIds(earlier, later);
  if (byId) return byId;
  const named = later.columns.flatMap((column) => {
    const found = earlier.columns.find(
      (each) => each.name === column.name && each.size === column.size,
    );
    return found ? [{ earlier: found, later: column, turned: false }] : [];
  });
  const comparable = Math.min(earlier.columns.length, later.columns.length);
  const isNamed = named.length >= mostColumns * comparable;
  const byName = new Joint(earlier, later, named);
  if (isNamed && isBeyondChance(byName)) return byName.matched();
  const found = sharedColumns(earlier, later);
  if (found.pairs.length < mostColumns * comparable) return { kind: 'others' };
  if (isBeyondChance(found)) return found.matched();
  const least = Math.min(earlier.count, later.count);
  const isAlike = least - found.overlap < k;
  return isAlike && !wouldTell(isNamed ? byName : found, least)
    ? { kind: 'unclear' }
    : { kind: 'others' };
}

/** Ids of which none is in both may be of two systems: they tell nothing. */
function matchedByIds(earlier: ReleasedRecords, later: ReleasedRecords): RecordMatch | undefined {
  if (!earlier.ids || !later.ids) return undefined;
  const placeOf = new Map(earlier.ids.map((id, place) => [id, place]));
  const earlierOf = Int32Array.from(later.ids, (id) => placeOf.get(id) ?? -1);
  if (earlierOf.every((place) => place < 0)) return undefined;
  const changed = new Uint8Array(later.count);
  for (const column of later.columns) {
    const other = earlier.columns.find(
      (each) => each.name === column.name && each.size === column.size,
    );
    if (!other) continue;
    earlierOf.forEach((place, i) => {
      if (place >= 0 && other.places[place] !== column.places[i]) changed[i] = 1;
    });
  }
  return { kind: 'same', earlierOf, changed };
}

function isBeyondChance(joint: Joint): boolean {
  const { mean, variance } = joint.byChance();
  return joint.overlap > 0 && joint.overlap - mean > beyondChance * Math.sqrt(variance);
}

/** Whether all of the smaller release in the larger would stand out from chance, by a margin. */
function wouldTell(joint: Joint, least: number): boolean {
  const { mean, variance } = joint.byChance();
  return least - mean > 1.5 * beyondChance * Math.sqrt(variance);
}

/** A question of both releases; `turned` where its levels run the other way. */
interface ColumnPair {
  readonly earlier: PlaceColumn;
  readonly later: PlaceColumn;
  readonly turned: boolean;
}

/** The records of two releases by their answers to some questions at once. */
class Joint {
  readonly pairs: readonly ColumnPair[];
  readonly overlap: number;
  readonly #earlier: Int32Array;
  readonly #later: Int32Array;

  constructor(
    earlier: { readonly count: number },
    later: { readonly count: number },
    pairs: readonly ColumnPair[],
    before?: Joint,
  ) {
    this.pairs = before ? [...before.pairs, ...pairs] : pairs;
    let ofEarlier = before ? before.#earlier : new Int32Array(earlier.count);
    let ofLater = before ? before.#later : new Int32Array(later.count);
    for (const pair of pairs) {
      const kinds = new Map<number, number>();
      const finer = (kindOf: Int32Array, { places, size }: PlaceColumn, turned: boolean) =>
        kindOf.map((kind, i) => {
          const place = places[i]!;
          const key = kind * (size + 1) + (turned && place > 0 ? size + 1 - place : place);
          const known = kinds.get(key) ?? kinds.size;
          kinds.set(key, known);
          return known;
        });
      ofEarlier = finer(ofEarlier, pair.earlier, false);
      ofLater = finer(ofLater, pair.later, pair.turned);
    }
    this.#earlier = ofEarlier;
    this.#later = ofLater;
    const [a, b] = this.#counts();
    this.overlap = a.reduce((sum, count, kind) => sum + Math.min(count, b[kind]!), 0);
  }

  #counts(): readonly [Int32Array, Int32Array] {
    let most = 0;
    for (const kinds of [this.#earlier, this.#later])
      for (const kind of kinds) if (kind > most) most = kind;
    const counted = (kinds: Int32Array) => {
      const counts = new Int32Array(most + 1);
      for (const kind of kinds) counts[kind]! += 1;
      return counts;
    };
    return [counted(this.#earlier), counted(this.#later)];
  }

  byChance() {
    const [a, b] = this.#counts();
    const pooled = Array.from(a, (count, kind) => count + b[kind]!);
    return chanceOverlap(
      pooled,
      this.#earlier.length / (this.#earlier.length + this.#later.length),
    );
  }

  /** Records of one kind are matched in their order. */
  matched(): RecordMatch {
    const waiting = new Map<number, number[]>();
    for (let i = this.#earlier.length - 1; i >= 0; i--) {
      const kind = this.#earlier[i]!;
      const places = waiting.get(kind);
      if (places) places.push(i);
      else waiting.set(kind, [i]);
    }
    const earlierOf = this.#later.map((kind) => waiting.get(kind)?.pop() ?? -1);
    return { kind: 'same', earlierOf, changed: new Uint8Array(this.#later.length) };
  }
}

/** Ways of pairing columns that are followed at once, and columns tried for each by how alike their counts are. */
const ways = 3;
const tried = 4;
/** A column that takes more of what is in common than this does not belong. */
const kept = 0.9;

/** The columns of both that keep the same records together, whatever they are called. */
function sharedColumns(earlier: ReleasedRecords, later: ReleasedRecords): Joint {
  const columns = [...later.columns].sort((a, b) => b.size - a.size);
  let best: readonly Joint[] = [new Joint(earlier, later, [])];
  for (const column of columns) {
    const likely = likelyPairs(earlier, column);
    const next = best.flatMap((joint) => [
      joint,
      ...likely
        .filter((pair) => !joint.pairs.some((used) => used.earlier === pair.earlier))
        .slice(0, tried)
        .map((pair) => new Joint(earlier, later, [pair], joint))
        .filter((finer) => finer.overlap >= kept * joint.overlap),
    ]);
    best = next
      .sort((a, b) => b.pairs.length * b.overlap - a.pairs.length * a.overlap)
      .slice(0, ways);
  }
  const [first] = best;
  return first ?? new Joint(earlier, later, []);
}

function likelyPairs(earlier: ReleasedRecords, later: PlaceColumn): readonly ColumnPair[] {
  const own = shares(later, false);
  return earlier.columns
    .filter((column) => column.size === later.size)
    .flatMap((column) =>
      [false, true].map((turned) => {
        const other = shares(column, turned);
        const apart = own.reduce((sum, share, k) => sum + Math.abs(share - other[k]!), 0);
        return { pair: { earlier: column, later, turned }, apart };
      }),
    )
    .sort((a, b) => a.apart - b.apart)
    .map(({ pair }) => pair);
}

function shares({ places, size }: PlaceColumn, turned: boolean): Float64Array {
  const found = new Float64Array(size + 1);
  for (const place of places)
    found[turned && place > 0 ? size + 1 - place : place]! += 1 / places.length;
  return found;
}
