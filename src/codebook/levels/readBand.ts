import { plainBand } from '../text/plainBand';
import { type BandWords, scaleVocabularies } from '../wording/scaleVocabulary';

/** A range of numbers as an answer states it. "Under 18" begins just above 0; "65+" ends at infinity. */
export interface Band {
  readonly low: number;
  readonly high: number;
  /** What units of time multiply both ends by; undefined where none is stated. */
  readonly times: readonly [number, number] | undefined;
  /** One end is open. */
  readonly open: boolean;
  /** One number, not a range. */
  readonly single: boolean;
  /** Words that are neither numbers, units nor range words. */
  readonly unknown: readonly string[];
}

const numberPattern =
  /\d{1,3}(?:[.,'’\u202f\u00a0 ]\d{3})+(?![\d])(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,]\d+)?/g;

/**
 * The range of "$25,000 - $49,999", "Less than $25,000", "> 60", "65 anni e più", "10 or younger", "30 minutes to 1 hour".
 * Undefined where the answer has no number, or more than a range needs.
 */
export function readBand(text: string, language: string): Band | undefined {
  let best: Band | undefined;
  for (const vocabulary of scaleVocabularies) {
    const band = readIn(text, vocabulary.bands);
    if (!band) continue;
    const fewer = !best || band.unknown.length < best.unknown.length;
    const same = best && band.unknown.length === best.unknown.length;
    if (fewer || (same && vocabulary.language === language)) best = band;
  }
  return best;
}

function readIn(text: string, words: BandWords): Band | undefined {
  const tidy = withInches(plainBand(text))
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/(\d)\s?([km])\b/g, '$1 $2');
  // Times, dates, and numbers that are part of a name ("P30", "R_12").
  if (/\d\s*[/:]\s*\d|[\p{L}_]\d/u.test(tidy)) return undefined;
  const stated = [...tidy.matchAll(numberPattern)].map(([number]) => toNumber(number));
  const spaced = tidy
    .replace(numberPattern, ' # ')
    .replace(/[<>≤≥+]/g, ' $& ')
    .replace(/[^\p{L}#<>≤≥+]+/gu, ' ');
  const named = stated.length > 0 ? spaced : withNumberWords(spaced, words, stated);
  const tokens = named.trim().split(/\s+/);
  if (stated.length === 0) return zeroBand(tokens, words);
  if (stated.length > 2) return undefined;
  const { numbers, times } = withUnits(stated, tokens, words);
  return { ...bandOf(numbers, ` ${named.trim().replace(/\s+/g, ' ')} `, words), times };
}

/** Heights in feet and inches as inches: 5'9", 6 ft 2 in. */
function withInches(text: string): string {
  return text
    .replace(
      /(\d)\s*(?:'|’|′|ft\.?|feet)\s*(\d{1,2})\s*(?:"|”|″|''|in\b\.?)?/gi,
      (_, feet, inches) => String(12 * Number(feet) + Number(inches)),
    )
    .replace(/\b(\d)\s*(?:ft\b\.?|feet\b|')/gi, (_, feet) => String(12 * Number(feet)));
}

function toNumber(text: string): number {
  const thousands = /^\d{1,3}(?:[.,'’\u202f\u00a0 ]\d{3})+/.exec(text)?.[0] ?? '';
  const rest = text.slice(thousands.length).replace(',', '.');
  if (thousands === '') return Number(text.replace(',', '.'));
  return Number(thousands.replace(/\D/g, '') + rest);
}

function withNumberWords(spaced: string, words: BandWords, numbers: number[]): string {
  return spaced.replace(/\p{L}+/gu, (word) => {
    const value = words.numbers.get(word);
    if (value === undefined || word.length < 3) return word;
    numbers.push(value);
    return '#';
  });
}

function zeroBand(tokens: readonly string[], words: BandWords): Band | undefined {
  const all = ` ${tokens.join(' ')} `;
  const zero = words.zero.find((phrase) => all.startsWith(` ${phrase} `));
  if (zero === undefined || tokens.length > 6) return undefined;
  return { low: 0, high: 0, times: [1, 1], open: false, single: true, unknown: [] };
}

const leastMultiplier = 1000;

/** Numbers with "thousand" worked in, and their units of time; one without a unit takes the other's ("6-12 months"). */
function withUnits(
  numbers: readonly number[],
  tokens: readonly string[],
  words: BandWords,
): { readonly numbers: readonly number[]; readonly times: Band['times'] } {
  const units: (number | undefined)[] = [];
  for (const token of tokens) {
    if (token === '#') units.push(undefined);
    else if (units.length > 0 && units.at(-1) === undefined && words.units.has(token))
      units[units.length - 1] = words.units.get(token);
  }
  const last = units.findLast((unit) => unit !== undefined);
  if (last === undefined) return { numbers, times: undefined };
  const own = numbers.map((_, k) => units[k] ?? last);
  if (last >= leastMultiplier)
    return { numbers: numbers.map((number, k) => number * own[k]!), times: undefined };
  return { numbers, times: [own[0] ?? 1, own[1] ?? own[0] ?? 1] };
}

function bandOf(numbers: readonly number[], all: string, words: BandWords): Omit<Band, 'times'> {
  const [first = 0, second] = numbers;
  let rest = all;
  const take = (phrases: readonly string[]) => {
    const phrase = phrases.find((each) => rest.includes(` ${each} `));
    if (phrase !== undefined) rest = rest.replace(` ${phrase} `, '  ');
    return phrase !== undefined;
  };
  const below = second === undefined && (/[<≤]/.test(all) || take(words.below));
  const above = second === undefined && !below && (/[>≥+]/.test(all) || take(words.above));
  if (second !== undefined) {
    take(words.above);
    take(words.below);
  }
  const unknown = rest
    .replace(/[#<>≤≥+]/g, ' ')
    .split(' ')
    .filter(
      (word) =>
        word !== '' &&
        !words.joiners.has(word) &&
        !words.ignored.has(word) &&
        !words.units.has(word) &&
        !words.numbers.has(word) &&
        !words.below.includes(word) &&
        !words.above.includes(word),
    );
  const open = { open: true, single: false, unknown };
  if (below) return { low: Number.MIN_VALUE, high: first, ...open };
  if (above) return { low: first, high: Number.POSITIVE_INFINITY, ...open };
  return { low: first, high: second ?? first, open: false, single: second === undefined, unknown };
}
