import de from '../../../data/scales/de.json';
import en from '../../../data/scales/en.json';
import es from '../../../data/scales/es.json';
import fr from '../../../data/scales/fr.json';
import it from '../../../data/scales/it.json';
import { foldAnswer } from '../text/foldAnswer';

/** Positions run from −1 (lowest) over 0 (the midpoint) to 1; those of `frequency` and `size` from 0 to 1. */
export interface ScaleFamily {
  readonly id: string;
  /** Stems of the named quality and of its opposite, as lists of words; longest first. */
  readonly positive: readonly (readonly string[])[];
  readonly negative: readonly (readonly string[])[];
  /** Whole wordings with their position. */
  readonly wordings: ReadonlyMap<string, number>;
  /** The order carries no "more" ("conservative" to "liberal"). */
  readonly undirected: boolean;
}

export interface RateWords {
  readonly counts: ReadonlyMap<string, number>;
  /** How many of a unit make a year. */
  readonly units: ReadonlyMap<string, number>;
  readonly less: readonly string[];
  readonly more: readonly string[];
  /** "Every 2 weeks": the number divides. */
  readonly every: readonly string[];
  /** Words that make a number a count of occasions. */
  readonly times: readonly string[];
  /** "Once or twice". */
  readonly either: readonly string[];
}

export interface BandWords {
  readonly below: readonly string[];
  readonly above: readonly string[];
  readonly joiners: ReadonlySet<string>;
  readonly zero: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, number>;
  readonly ignored: ReadonlySet<string>;
}

/** How answers are worded in one language. */
export interface ScaleVocabulary {
  readonly language: string;
  readonly common: ReadonlySet<string>;
  readonly negators: readonly (readonly string[])[];
  readonly neither: ReadonlySet<string>;
  /** Words around others that deny wholly: "not … at all". */
  readonly circumfix: readonly (readonly [readonly string[], readonly string[]])[];
  /** How much of a quality a phrase means; longest first. */
  readonly degrees: readonly { readonly words: readonly string[]; readonly position: number }[];
  /** What a degree becomes when it is denied, where that isn't "not very". */
  readonly negatedDegrees: ReadonlyMap<string, number>;
  /** Wordings of frequency, which may stand within a sentence; longest first. */
  readonly adverbs: readonly { readonly words: readonly string[]; readonly position: number }[];
  readonly fillers: ReadonlySet<string>;
  readonly neutral: ReadonlySet<string>;
  /** Midpoints told by three words or more, which others may follow: "might or might not share". */
  readonly longNeutral: readonly (readonly string[])[];
  readonly missing: {
    readonly exact: ReadonlySet<string>;
    readonly starting: readonly string[];
    readonly containing: readonly string[];
  };
  readonly families: readonly ScaleFamily[];
  readonly rates: RateWords;
  readonly bands: BandWords;
  readonly education: readonly (readonly [string, number])[];
}

type RawVocabulary = typeof en;
type RawFamily = {
  positive: string[];
  negative: string[];
  wordings: Record<string, number>;
  undirected?: boolean;
};

const longestFirst = (a: readonly string[], b: readonly string[]) => b.length - a.length;
const toWords = (phrase: string) => foldAnswer(phrase).split(' ');
const foldedSet = (phrases: readonly string[]) => new Set(phrases.map(foldAnswer));
const foldedMap = (numbers: Readonly<Record<string, number>>) =>
  new Map(Object.entries(numbers).map(([phrase, value]) => [foldAnswer(phrase), value]));
const byLength = (phrases: readonly string[]) =>
  phrases.map(foldAnswer).sort((a, b) => b.length - a.length);

/** Phrases with their positions, longest first. */
const placed = (positions: Readonly<Record<string, number>>) =>
  Object.entries(positions)
    .map(([phrase, position]) => ({ words: toWords(phrase), position }))
    .sort((a, b) => longestFirst(a.words, b.words));

function compile(raw: RawVocabulary): ScaleVocabulary {
  const { bands, rates } = raw;
  return {
    language: raw.language,
    common: foldedSet(raw.common),
    negators: raw.negators.map(toWords).sort(longestFirst),
    neither: foldedSet(raw.neither),
    circumfix: raw.circumfix.map(([open = '', close = '']) => [toWords(open), toWords(close)]),
    degrees: placed(raw.degrees),
    negatedDegrees: foldedMap(raw.negatedDegrees),
    adverbs: placed(raw.families.frequency.wordings),
    fillers: foldedSet(raw.fillers),
    neutral: foldedSet(raw.neutral),
    longNeutral: raw.neutral.map(toWords).filter((words) => words.length > 2),
    missing: {
      exact: foldedSet(raw.missing.exact),
      starting: raw.missing.starting.map(foldAnswer),
      containing: raw.missing.containing.map(foldAnswer),
    },
    families: Object.entries(raw.families as Record<string, RawFamily>).map(([id, family]) => ({
      id,
      positive: family.positive.map(toWords).sort(longestFirst),
      negative: family.negative.map(toWords).sort(longestFirst),
      wordings: foldedMap(family.wordings),
      undirected: family.undirected ?? false,
    })),
    rates: {
      counts: foldedMap(rates.counts),
      units: foldedMap(rates.units),
      less: byLength(rates.less),
      more: byLength(rates.more),
      every: byLength(rates.every),
      times: byLength(rates.times),
      either: byLength(rates.either),
    },
    bands: {
      below: byLength(bands.below),
      above: byLength(bands.above),
      joiners: foldedSet(bands.joiners),
      zero: byLength(bands.zero),
      numbers: foldedMap(bands.numbers),
      units: foldedMap(bands.units),
      ignored: foldedSet(bands.ignored),
    },
    education: raw.education.map(([phrase, rank]) => [foldAnswer(String(phrase)), Number(rank)]),
  };
}

/** The five languages whose answers are understood. */
export const scaleVocabularies: readonly ScaleVocabulary[] = [en, it, de, fr, es].map((raw) =>
  compile(raw as unknown as RawVocabulary),
);
