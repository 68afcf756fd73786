import known from '../../../data/scales/known.json';
import { foldAnswer } from '../text/foldAnswer';

/** One way to word a level: folded words around a quality that all levels of a scale have in common, if they have one. */
export interface LevelWording {
  /** As it is written, with `{q}` where the quality stands. */
  readonly text: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly hasQuality: boolean;
}

/** A scale that questionnaires use. */
export interface KnownScale {
  /** From the lowest to the highest, each with the ways it is worded. */
  readonly levels: readonly (readonly LevelWording[])[];
  /** It leads from a quality's opposite to the quality, in the same steps on both sides. */
  readonly isMirrored: boolean;
}

/** Scales of every language, commonest first within each. */
export const knownScales: readonly KnownScale[] = Object.entries(known.scales).flatMap(
  ([language, scales]) => {
    const pairs = (known.pairs as Readonly<Record<string, readonly string[][]>>)[language] ?? [];
    return scales.flatMap((levels) => expanded(levels, pairs));
  },
);

/** A scale of opposites ("Very {n}" … "Very {p}") stands for one scale a pair. */
function expanded(
  levels: readonly string[],
  pairs: readonly (readonly string[])[],
): readonly KnownScale[] {
  if (!levels.some((level) => /\{[np]\}/.test(level)))
    return [{ levels: levels.map(wordingsOf), isMirrored: false }];
  return pairs.map(([negative = '', positive = '']) => ({
    levels: levels.map((level) =>
      wordingsOf(level.replaceAll('{n}', negative).replaceAll('{p}', positive)),
    ),
    isMirrored: true,
  }));
}

function wordingsOf(level: string): readonly LevelWording[] {
  return level.split(' | ').map((each) => {
    const text = each.charAt(0).toUpperCase() + each.slice(1);
    const [before = '', after] = each.split('{q}');
    return {
      text,
      before: wordsOf(before),
      after: wordsOf(after ?? ''),
      hasQuality: after !== undefined,
    };
  });
}

function wordsOf(text: string): readonly string[] {
  return foldAnswer(text).split(' ').filter(Boolean);
}
