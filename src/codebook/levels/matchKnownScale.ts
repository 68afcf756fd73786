import { foldAnswer } from '../text/foldAnswer';
import { numberTag } from '../text/numberTag';
import { type KnownScale, knownScales, type LevelWording } from './knownScales';

/** A known scale that has all of a question's answers among its levels. */
export interface ScaleMatch {
  /** The place of each answer among the scale's levels, from 0. */
  readonly places: readonly number[];
  readonly scale: KnownScale;
  /** Every level as it would stand in the file. */
  readonly texts: readonly string[];
  /** Every level was given. */
  readonly isWhole: boolean;
  /** No scale of another length has these answers, and as few levels between them that nobody gave. */
  readonly isUnique: boolean;
}

const mostQualityWords = 6;
/** Fewer answers than these are no scale of their own. */
const leastWithGaps = 4;

/**
 * The known scale that answers come from: all are levels of it, and fewest of the levels between them were given by nobody.
 * One whose every level was given comes first, then the commonest. Undefined where no known scale has them all.
 */
export function matchKnownScale(answers: readonly string[]): ScaleMatch | undefined {
  if (answers.length < 2) return undefined;
  const words = answers.map((answer) => foldAnswer(numberTag(answer).words).split(' '));
  if (words.some(([first]) => first === '')) return undefined;
  const found = knownScales.flatMap((scale) => {
    const fit = fitOf(words, scale);
    return fit && !mayLackLevels(fit.places, scale)
      ? [{ scale, ...fit, gaps: gapsOf(fit.places) }]
      : [];
  });
  if (found.length === 0) return undefined;
  const whole = found.find(({ scale }) => scale.levels.length === answers.length);
  const fewest = Math.min(...found.map(({ gaps }) => gaps));
  const best = found.filter(({ gaps }) => gaps === fewest);
  const chosen = whole ?? best[0]!;
  return {
    places: chosen.places,
    scale: chosen.scale,
    texts: textsOf(chosen, answers),
    isWhole: whole !== undefined,
    isUnique: new Set((whole ? found : best).map(({ scale }) => scale.levels.length)).size === 1,
  };
}

/**
 * Many answers with a gap between them may be all that was offered: "Never, Sometimes, Often, Always", or a scale without a
 * midpoint. A mirrored scale that lacks a level on one side was offered it.
 */
function mayLackLevels(places: readonly number[], { levels, isMirrored }: KnownScale): boolean {
  if (places.length < leastWithGaps || gapsOf(places) === 0) return false;
  const middle = (levels.length - 1) / 2;
  return (
    !isMirrored || (gapsOf(places) === 1 && levels.length % 2 === 1 && !places.includes(middle))
  );
}

interface Fit {
  readonly places: readonly number[];
  /** Which wording of its level each answer is. */
  readonly variants: readonly number[];
  /** Index of an answer that names the quality; −1 where none does. */
  readonly named: number;
}

function fitOf(words: readonly (readonly string[])[], scale: KnownScale): Fit | undefined {
  if (words.length > scale.levels.length) return undefined;
  const places: number[] = [];
  const variants: number[] = [];
  let quality: string | undefined;
  let named = -1;
  for (const [k, answer] of words.entries()) {
    const found = placeOf(answer, scale, quality);
    if (!found || places.includes(found.place)) return undefined;
    places.push(found.place);
    variants.push(found.variant);
    if (found.quality === undefined) continue;
    quality = found.quality;
    named = k;
  }
  return { places, variants, named };
}

function placeOf(answer: readonly string[], scale: KnownScale, quality: string | undefined) {
  for (const [place, level] of scale.levels.entries()) {
    for (const [variant, wording] of level.entries()) {
      const found = qualityIn(answer, wording);
      if (found === undefined) continue;
      if (!wording.hasQuality) return { place, variant };
      if (quality === undefined || quality === found) return { place, variant, quality: found };
    }
  }
  return undefined;
}

/** The words of the quality in an answer worded so, '' where it names none; undefined where it is worded otherwise. */
function qualityIn(
  answer: readonly string[],
  { before, after, hasQuality }: LevelWording,
): string | undefined {
  const middle = answer.length - before.length - after.length;
  if (middle < 0 || (hasQuality ? middle > mostQualityWords : middle > 0)) return undefined;
  if (!before.every((word, k) => answer[k] === word)) return undefined;
  if (!after.every((word, k) => answer[before.length + middle + k] === word)) return undefined;
  return answer.slice(before.length, before.length + middle).join(' ');
}

function gapsOf(places: readonly number[]): number {
  return Math.max(...places) - Math.min(...places) + 1 - places.length;
}

/** Levels that were given as they were; the others in the same variant, quality, letter case and numbering. */
function textsOf(
  { scale, places, variants, named }: Fit & { readonly scale: KnownScale },
  answers: readonly string[],
): readonly string[] {
  const tags = answers.map((answer) => numberTag(answer).tag);
  const offset = (tags[0] ?? 0) - (places[0] ?? 0);
  const isTagged = tags.every((tag, k) => tag !== undefined && tag - places[k]! === offset);
  const isSmall = answers.every((answer) => /^\P{Lu}*\p{Ll}/u.test(answer));
  const quality =
    named < 0
      ? ''
      : qualityAsWritten(answers[named]!, scale.levels[places[named]!]![variants[named]!]!);
  // "Completely agree" goes with "Completely disagree": levels worded in as many ways have the same ones.
  const variantOf = (level: KnownScale['levels'][number], place: number) =>
    place === (scale.levels.length - 1) / 2
      ? 0
      : (variants.find((_, k) => scale.levels[places[k]!]!.length === level.length) ?? 0);
  return scale.levels.map((level, place) => {
    const given = places.indexOf(place);
    if (given >= 0) return answers[given]!;
    const { text } = level[variantOf(level, place)] ?? level[0]!;
    const worded = text.replace('{q}', quality).replace(/\s+/g, ' ').trim();
    const cased = isSmall ? worded.charAt(0).toLowerCase() + worded.slice(1) : worded;
    if (!isTagged) return cased;
    const like = answers[0]!;
    return like.replace(numberTag(like).words, cased).replace(/-?\d+/, String(offset + place));
  });
}

/** The quality's words as they stand in the answer, with their accents and capitals. */
function qualityAsWritten(answer: string, { before, after }: LevelWording): string {
  const written = numberTag(answer).words.trim().split(/\s+/);
  const wordCount = (words: readonly string[]) =>
    foldAnswer(words.join(' ')).split(' ').filter(Boolean).length;
  let start = 0;
  while (start < written.length && wordCount(written.slice(0, start)) < before.length) start++;
  let end = written.length;
  while (end > start && wordCount(written.slice(end)) < after.length) end--;
  return written.slice(start, end).join(' ');
}
