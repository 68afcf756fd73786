import { leastForWhole } from '../levels/orderAnswers';
import { type ColumnDraft, reason } from '../profile/ColumnDraft';
import type { ColumnProfile } from '../profile/ColumnProfile';
import { levelKey } from '../text/levelKey';

interface WordedScale {
  readonly index: number;
  readonly draft: ColumnDraft;
  /** Respondents by the key of the level that they gave. */
  readonly given: ReadonlyMap<string, number>;
  readonly answered: number;
}

/** From so many respondents expected at a level, its absence makes one doubt that it was offered; from so many, it was not. */
const expectedAtLeast = 5;
const expectedSurely = 20;
const sureOfShared = 0.95;
const sureOfEither = 0.7;

/**
 * Drafts of scales of words in the light of the file's other questions, by index; only those that change. Levels that nobody
 * chose are worded as another question has them; a scale that looks whole beside a longer one is asked about; and few
 * respondents weigh more where several questions have the same levels.
 */
export function shareFileScale(
  profiles: readonly ColumnProfile[],
  drafts: readonly ColumnDraft[],
): ReadonlyMap<number, ColumnDraft> {
  const changed = new Map<number, ColumnDraft>();
  const scales = drafts.flatMap((draft, index) => wordedScale(draft, profiles[index], index));
  for (const own of scales) {
    const longer = longestOf(own, scales);
    const shared = (longer && sharedDraft(own, longer)) ?? reworded(own, scales);
    if (shared) changed.set(own.index, shared);
  }
  for (const { index, draft } of scales) {
    const now = changed.get(index) ?? draft;
    if (now.confidence >= sureOfShared || changed.has(index) || now.levels.length < 3) continue;
    const like = scales.filter((other) => areSame(now, changed.get(other.index) ?? other.draft));
    const answered = like.reduce((sum, each) => sum + each.answered, 0);
    const isWhole = now.levels.every((level) => like.some(({ given }) => given.has(keyOf(level))));
    if (like.length > 1 && isWhole && answered >= leastForWhole)
      changed.set(index, { ...now, confidence: sureOfShared });
  }
  return changed;
}

/** Families whose levels are no words with a meaning that questions share. */
const unshared: ReadonlySet<string> = new Set([
  ...['bands', 'cohorts', 'education', 'declared', 'numbers', 'codes', 'yes-no'],
]);

function wordedScale(
  draft: ColumnDraft,
  profile: ColumnProfile | undefined,
  index: number,
): readonly WordedScale[] {
  const { kind, family, levels } = draft;
  if (!profile || kind !== 'scale' || family === undefined || unshared.has(family)) return [];
  if (levels.some(({ value, label }) => value !== label)) return [];
  const counts = new Map(profile.answers.map(({ value, count }) => [levelKey(value), count]));
  const given = new Map(
    levels.flatMap((level) => {
      const count = counts.get(keyOf(level)) ?? 0;
      return count > 0 ? [[keyOf(level), count] as const] : [];
    }),
  );
  const answered = [...given.values()].reduce((sum, count) => sum + count, 0);
  return [{ index, draft, given, answered }];
}

function keyOf({ value }: { readonly value: string }): string {
  return levelKey(value);
}

function areSame(a: ColumnDraft, b: ColumnDraft): boolean {
  return (
    a.levels.length === b.levels.length &&
    a.levels.every((level, k) => keyOf(level) === keyOf(b.levels[k] ?? { value: '' }))
  );
}

/** The scale that has all of a question's answers in their order, and most others; the nearest of equals. */
function longestOf(own: WordedScale, scales: readonly WordedScale[]): WordedScale | undefined {
  const keys = own.draft.levels.map(keyOf).filter((key) => own.given.has(key));
  const [best] = scales
    .filter((other) => {
      if (other.given.size <= own.given.size) return false;
      const places = keys.map((key) =>
        other.draft.levels.findIndex((level) => keyOf(level) === key),
      );
      return places.every((place, k) => place >= 0 && place > (places[k - 1] ?? -1));
    })
    .sort((a, b) => b.given.size - a.given.size || gap(own, a) - gap(own, b));
  return best;
}

function gap(a: WordedScale, b: WordedScale): number {
  return Math.abs(a.index - b.index);
}

function sharedDraft(own: WordedScale, longer: WordedScale): ColumnDraft | undefined {
  const isWhole = own.draft.levels.length === own.given.size;
  const expected = (among: readonly { readonly value: string }[]) =>
    among.reduce((sum, level) => {
      const key = keyOf(level);
      return own.given.has(key) ? sum : sum + (longer.given.get(key) ?? 0);
    }, 0) *
    (own.answered / Math.max(1, longer.answered));
  const levels = longer.draft.levels;
  const places = levels.flatMap((level, place) => (own.given.has(keyOf(level)) ? [place] : []));
  const between = levels.slice(Math.min(...places), Math.max(...places));
  // A level that many would have chosen was not offered.
  if (expected(between) >= expectedSurely) return undefined;
  if (expected(between) >= expectedAtLeast || (isWhole && expected(levels) >= expectedAtLeast))
    return { ...own.draft, confidence: Math.min(own.draft.confidence, sureOfEither) };
  const unchosen = levels.filter((level) => !own.given.has(keyOf(level)));
  const { neutral, family } = longer.draft;
  return {
    ...own.draft,
    levels,
    missing: own.draft.missing.filter((text) => !levels.some(({ value }) => value === text)),
    confidence: sureOfShared,
    ...(family !== undefined && { family }),
    ...(neutral !== undefined && { neutral }),
    reasons: [
      ...own.draft.reasons.filter(({ code }) => code !== 'unchosen-levels'),
      reason('unchosen-levels', { texts: unchosen.map(({ label }) => label).join(', ') }),
    ],
  };
}

/** Levels that nobody chose in the words of a question of the same scale where somebody did; undefined where all have their words. */
function reworded(own: WordedScale, scales: readonly WordedScale[]): ColumnDraft | undefined {
  const { draft, given } = own;
  if (given.size === draft.levels.length) return undefined;
  const like = scales.filter(
    (other) =>
      other.index !== own.index &&
      other.draft.family === draft.family &&
      other.draft.levels.length === draft.levels.length &&
      draft.levels.some((level) => given.has(keyOf(level)) && other.given.has(keyOf(level))) &&
      draft.levels.every(
        (level, place) =>
          !given.has(keyOf(level)) ||
          !other.given.has(keyOf(other.draft.levels[place] ?? level)) ||
          keyOf(other.draft.levels[place] ?? level) === keyOf(level),
      ),
  );
  const levels = draft.levels.map((level, place) => {
    if (given.has(keyOf(level))) return level;
    const told = like.find((other) => other.given.has(keyOf(other.draft.levels[place] ?? level)));
    return told?.draft.levels[place] ?? level;
  });
  const isTold = levels.every((level) => scales.some((other) => other.given.has(keyOf(level))));
  return isTold ? { ...draft, levels, confidence: sureOfShared } : undefined;
}
