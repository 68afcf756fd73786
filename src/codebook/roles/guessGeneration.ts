import type { GenerationFrom } from '../../study/Study';
import type { Reason } from '../DetectedCodebook';
import type { ColumnDraft } from '../profile/ColumnDraft';
import { reason } from '../profile/ColumnDraft';
import type { ColumnProfile } from '../profile/ColumnProfile';
import { phraseIn } from '../text/findPhrases';
import { foldAnswer } from '../text/foldAnswer';
import { bareHeaderWords } from '../text/headerWords';
import { yearOfDate } from '../text/looksLike';
import { generationNames } from '../text/roleVocabulary';
import { isOfAnother } from './isOfAnother';

/** A column that may tell respondents' generations, and how. */
export interface GenerationGuess {
  readonly index: number;
  readonly from: GenerationFrom;
  readonly confidence: number;
  readonly reason: Reason;
}

/** A generation written out is exact; a band may straddle two. */
const preference: readonly GenerationFrom[] = ['birth-year', 'age', 'cohort', 'age-band'];

/** The column that best tells generations: a year of birth before an age, an age before a generation written out, that before a band; undefined where
 * none does. */
export function guessGeneration(
  profiles: readonly ColumnProfile[],
  drafts: readonly ColumnDraft[],
  fieldworkYear: number | undefined,
): GenerationGuess | undefined {
  const rank = ({ confidence, from }: GenerationGuess) => {
    // An age tells no birth year without the year of the answers; bands can stand as they are.
    const place = from === 'age' && fieldworkYear === undefined ? 4 : preference.indexOf(from);
    return Math.round(confidence * 10) - place * 0.6;
  };
  let best: GenerationGuess | undefined;
  profiles.forEach((profile, index) => {
    const found = generationOf(profile, drafts[index]!);
    if (!found) return;
    const guess = { index, ...found };
    if (!best || rank(guess) > rank(best)) best = guess;
  });
  return best && best.confidence >= 0.5 ? best : undefined;
}

type Guess = Omit<GenerationGuess, 'index'>;

function generationOf(profile: ColumnProfile, draft: ColumnDraft): Guess | undefined {
  if (draft.kind === 'identifier' || draft.kind === 'empty' || draft.kind === 'multiple')
    return undefined;
  if (draft.family === 'cohorts')
    return { from: 'cohort', confidence: 0.95, reason: reason('generation-names') };
  const missing = new Set(draft.missing);
  const texts = profile.answers
    .filter(({ value, count }) => count > 0 && !missing.has(value))
    .slice(0, 500);
  if (texts.length < 2) return undefined;
  const values = texts.map(({ label }) => label);
  const share = (test: (value: string) => boolean) => values.filter(test).length / values.length;
  const years = share((value) => isBirthYear(Number(value)));
  const born = nameStrength(profile, 'birth-year');
  if (draft.kind === 'numeric' && years > 0.9) {
    const spread = new Set(values).size;
    const confidence =
      born > 0 ? born : spread > 12 && Math.min(...values.map(Number)) > 1915 ? 0.5 : 0.3;
    return { from: 'birth-year', confidence, reason: reason('birth-years') };
  }
  if (
    draft.kind === 'date' &&
    born > 0 &&
    share((value) => isBirthYear(birthYearOfDate(value))) > 0.8
  )
    return { from: 'birth-year', confidence: born, reason: reason('birth-years') };
  if (draft.kind === 'numeric' && born >= 0.8 && values.length > 5 && areShortYears(texts))
    return { from: 'birth-year', confidence: born, reason: reason('birth-years') };
  const aged = nameStrength(profile, 'age');
  if (draft.family === 'bands') return bandGuess(values, Math.max(aged, born), share);
  if (aged === 0) return undefined;
  const ages = share(
    (value) =>
      /^\d{1,3}([.,]\d+)?( ?\p{L}[\p{L} ]{0,14})?\.?$/u.test(value) &&
      Number.parseInt(value, 10) <= 120,
  );
  const highest = Math.max(...values.map((value) => Number.parseInt(value, 10) || 0));
  if (ages > 0.9 && highest >= 16 && draft.kind !== 'scale')
    return { from: 'age', confidence: aged, reason: reason('ages') };
  return undefined;
}

function bandGuess(
  values: readonly string[],
  named: number,
  share: (test: (value: string) => boolean) => number,
): Guess | undefined {
  const numbers = values.flatMap((value) =>
    [...value.matchAll(/\d+/g)].map(([number]) => Number(number)),
  );
  const asYears = numbers.every((number) => number >= 1900 && number <= 2025);
  const asAges =
    numbers.every((number) => number <= 110) &&
    numbers.some((number) => number >= 18 && number <= 75);
  if (!asYears && !asAges) return undefined;
  const money = share((value) => /[$€£%]/.test(value));
  if (money > 0) return undefined;
  const adult =
    numbers.some((number) => [18, 24, 25, 29, 30, 34, 35, 44, 45, 54, 64, 65].includes(number)) &&
    numbers.some((number) => number >= 55);
  const confidence = named > 0 ? named : adult || asYears ? 0.55 : 0;
  if (confidence === 0) return undefined;
  return { from: 'age-band', confidence, reason: reason('age-bands', { low: values[0] ?? '' }) };
}

/** Year of a date of birth: "45" after day and month is 1945, since nobody is born after the answers. */
function birthYearOfDate(value: string): number {
  const year = yearOfDate(value) ?? 0;
  return year > latestBirth ? year - 100 : year;
}

/** "85": the last two digits of a year. */
function isShortYear(value: string): boolean {
  return /^\d{1,2}$/.test(value);
}

/** Most respondents gave the last two digits of their year of birth, and the others the year. */
function areShortYears(texts: ColumnProfile['answers']): boolean {
  const respondents = (isCounted: (value: string) => boolean) =>
    texts.reduce((sum, { label, count }) => sum + (isCounted(label) ? count : 0), 0);
  const all = respondents(() => true);
  const short = respondents(isShortYear);
  const whole = respondents((value) => isBirthYear(Number(value)));
  return short > all / 2 && short + whole > all * 0.9;
}

const latestBirth = 2018;

function isBirthYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1900 && year <= latestBirth;
}

/** How surely a column's name asks for it: 0.95 for the name itself, less the more is said besides. */
function nameStrength(profile: ColumnProfile, from: 'birth-year' | 'age'): number {
  const names = generationNames.get(from) ?? [];
  const header = bareHeaderWords(profile.column.header);
  const question = foldAnswer(profile.column.question);
  if (isOfAnother(question)) return 0;
  for (const text of [header, question]) {
    if (names.includes(text)) return 0.96;
  }
  const headerLength = header.split(' ').length;
  if (phraseIn(header, names) && headerLength <= 4) return 0.88;
  const phrase = phraseIn(question, names);
  if (phrase === undefined) return 0;
  return question.split(' ').length <= 9 ? 0.85 : 0.52;
}
