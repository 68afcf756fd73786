import { indexOfWords, withoutPhrase } from './matchWords';
import { rateOf } from './readRate';
import type { ScaleFamily, ScaleVocabulary } from './scaleVocabulary';

/** What a wording means in one family of scales. */
export interface Reading {
  /** From −1 to 1, within the family. */
  readonly position: number;
  /** Words that the vocabulary does not know; none for a wording understood whole. */
  readonly rest: string;
  /** It is the midpoint. */
  readonly neutral: boolean;
  /** It speaks of the opposite quality, denied or in a degree below zero ("not at all difficult"). */
  readonly deniesOpposite: boolean;
  /** It speaks of the opposite quality. */
  readonly opposite: boolean;
}

/** Readings of a wording by family; `*` fits every family ("Very", "Neutral"), `?` is a degree of an unknown quality. */
export type Readings = ReadonlyMap<string, Reading>;

const bare = 0.6;

/** Every family in which a folded wording has a meaning, in one language. */
export function readWording(folded: string, vocabulary: ScaleVocabulary): Readings {
  const readings = new Map<string, Reading>();
  const add = (family: string, position: number, more: Partial<Reading> = {}) => {
    if (!readings.has(family))
      readings.set(family, {
        position,
        rest: '',
        neutral: position === 0 && family !== 'frequency' && family !== 'size',
        deniesOpposite: false,
        opposite: false,
        ...more,
      });
  };
  for (const family of vocabulary.families) {
    const position = family.wordings.get(folded);
    if (position !== undefined) add(family.id, position);
  }
  const rate = rateOf(folded, vocabulary.rates);
  if (rate !== undefined) add('frequency', rate);
  const words = folded.split(' ');
  readAdverb(words, vocabulary, add);
  const isMiddle =
    vocabulary.neutral.has(folded) ||
    vocabulary.longNeutral.some((phrase) => indexOfWords(words, phrase) >= 0);
  if (isMiddle) {
    add('*', 0);
    return readings;
  }
  if (words[0] !== undefined && vocabulary.neither.has(words[0]) && words.length > 2) {
    for (const family of vocabulary.families) {
      if (family.id !== 'yes-no' && stemIn(words, family)) add(family.id, 0);
    }
    add('*', 0);
    return readings;
  }
  readDegree(words, vocabulary, add);
  return readings;
}

type Add = (family: string, position: number, more?: Partial<Reading>) => void;

const longestAdverbial = 8;

/** How often, said within a sentence: "I rarely read them". */
function readAdverb(words: readonly string[], vocabulary: ScaleVocabulary, add: Add): void {
  if (words.length < 2 || words.length > longestAdverbial) return;
  for (const { words: phrase, position } of vocabulary.adverbs) {
    const start = indexOfWords(words, phrase);
    if (start < 0) continue;
    const rest = [...words.slice(0, start), ...words.slice(start + phrase.length)];
    const unknown = rest.filter((word) => !vocabulary.fillers.has(word)).join(' ');
    if (unknown !== '') add('frequency', position, { rest: unknown, neutral: false });
    return;
  }
}

function readDegree(words: readonly string[], vocabulary: ScaleVocabulary, add: Add): void {
  const degree = takeDegree(words, vocabulary);
  const negated = takeNegation(degree.rest, vocabulary);
  const { rest } = negated;
  const strength = strengthOf(degree, negated.found, vocabulary);
  const unknown = (left: readonly string[]) =>
    left.filter((word) => !vocabulary.fillers.has(word)).join(' ');
  for (const family of vocabulary.families) {
    const stem = stemIn(rest, family);
    // "Control" or "impact" alone says no amount of it.
    if (!stem || (family.id === 'amount' && strength === undefined)) continue;
    const towards = stem.sign * (strength ?? bare);
    add(family.id, towards, {
      rest: unknown(stem.rest),
      neutral: false,
      opposite: stem.sign < 0,
      deniesOpposite: stem.sign < 0 && (strength ?? bare) < 0,
    });
  }
  if (unknown(rest) === '' && strength !== undefined) add('*', strength);
  if (unknown(rest) !== '') add('?', strength ?? bare, { rest: unknown(rest), neutral: false });
}

interface Taken {
  readonly rest: readonly string[];
  readonly position?: number;
  readonly words?: string;
}

/** The longest degree phrase in the words, taken out of them. */
function takeDegree(words: readonly string[], vocabulary: ScaleVocabulary): Taken {
  for (const [open, close] of vocabulary.circumfix) {
    const start = indexOfWords(words, open);
    const end = indexOfWords(words, close);
    if (start >= 0 && end > start) {
      const rest = words.filter(
        (_, k) => (k < start || k >= start + open.length) && (k < end || k >= end + close.length),
      );
      return { rest, position: -0.95, words: close.join(' ') };
    }
  }
  for (const degree of vocabulary.degrees) {
    const start = indexOfWords(words, degree.words);
    if (start < 0) continue;
    const rest = [...words.slice(0, start), ...words.slice(start + degree.words.length)];
    return { rest, position: degree.position, words: degree.words.join(' ') };
  }
  return { rest: words };
}

function takeNegation(words: readonly string[], vocabulary: ScaleVocabulary) {
  for (const negator of vocabulary.negators) {
    const start = indexOfWords(words, negator);
    if (start < 0) continue;
    const rest = [...words.slice(0, start), ...words.slice(start + negator.length)];
    // "ne … pas": the second half of a negation is part of it.
    const again = vocabulary.negators.find((other) => indexOfWords(rest, other) >= 0);
    if (!again) return { rest, found: true };
    const second = indexOfWords(rest, again);
    return {
      rest: [...rest.slice(0, second), ...rest.slice(second + again.length)],
      found: true,
    };
  }
  return { rest: words, found: false };
}

/** How much of the quality is meant; undefined where neither degree nor negation is said. */
function strengthOf(
  degree: Taken,
  negated: boolean,
  vocabulary: ScaleVocabulary,
): number | undefined {
  if (degree.position === undefined) return negated ? -bare : undefined;
  if (!negated || degree.position < 0) return degree.position;
  const known = vocabulary.negatedDegrees.get(degree.words ?? '');
  return known ?? (degree.position >= 0.5 ? -0.4 : -0.5);
}

function stemIn(
  words: readonly string[],
  family: ScaleFamily,
): { readonly sign: 1 | -1; readonly rest: readonly string[] } | undefined {
  for (const phrase of family.negative) {
    const rest = withoutPhrase(words, phrase);
    if (rest) return { sign: -1, rest };
  }
  for (const phrase of family.positive) {
    const rest = withoutPhrase(words, phrase);
    if (rest) return { sign: 1, rest };
  }
  return undefined;
}
