import { foldAnswer } from '../text/foldAnswer';
import { indexOfWords } from '../wording/matchWords';
import { scaleVocabularies } from '../wording/scaleVocabulary';
import { type Band, readBand } from './readBand';
import type { ScaleOrder } from './ScaleOrder';

/**
 * The order of bands of numbers: ages, incomes, counts, durations. Undefined where an answer is no band, most are single
 * numbers, or two bands begin and end alike.
 */
export function orderByBands(answers: readonly string[], language: string): ScaleOrder | undefined {
  if (answers.length < 2 || answers.length > 60) return undefined;
  const bands: Band[] = [];
  let denied = -1;
  for (const [k, answer] of answers.entries()) {
    const band = answer.length > 80 ? undefined : readBand(answer, language);
    if (!band && (denied >= 0 || !denies(answer))) return undefined;
    if (!band) denied = k;
    else bands.push(band);
  }
  if (denied < 0) return orderOf(inOneUnit(bands));
  if (bands.length < leastBesideNone) return undefined;
  const found = orderOf(inOneUnit(bands));
  if (!found) return undefined;
  const place = (k: number) => (k < denied ? k : k + 1);
  return {
    ...found,
    order: [denied, ...found.order.map(place)],
    confidence: Math.min(found.confidence, 0.8),
  };
}

/** Beside so many bands, a denial without a number ("I have never written code") is the least of them. */
const leastBesideNone = 3;

const negators = scaleVocabularies.flatMap((vocabulary) => vocabulary.negators);

function denies(answer: string): boolean {
  const words = foldAnswer(answer).split(' ');
  const says = (phrase: readonly string[]) => indexOfWords(words, phrase) >= 0;
  return !/\d/.test(answer) && (words.includes('never') || negators.some(says));
}

/** Ends in days where every band states its unit of time; as stated where some leave it out ("18-24 years", "65+"). */
function inOneUnit(bands: readonly Band[]): readonly Band[] {
  if (bands.some(({ times }) => times === undefined)) return bands;
  return bands.map((band) => ({
    ...band,
    low: band.low * (band.times?.[0] ?? 1),
    high: band.high * (band.times?.[1] ?? 1),
  }));
}

function orderOf(bands: readonly Band[]): ScaleOrder | undefined {
  if (bands.some((band) => band.low > band.high)) return undefined;
  const ranges = bands.filter((band) => !band.single).length;
  const open = bands.some((band) => band.open);
  const consecutive = bands.length - ranges >= 3 && open;
  if (ranges === 0 || (ranges < bands.length / 2 && !consecutive)) return undefined;
  const unknown = new Map<string, number>();
  for (const band of bands)
    for (const word of new Set(band.unknown)) unknown.set(word, (unknown.get(word) ?? 0) + 1);
  const strange = [...unknown.values()].filter((count) => count < bands.length / 2).length;
  if (strange > 3) return undefined;
  const order = bands.map((_, k) => k).sort((a, b) => compareBands(bands[a]!, bands[b]!));
  const tied = order.some((k, i) => i > 0 && compareBands(bands[order[i - 1]!]!, bands[k]!) === 0);
  if (tied) return undefined;
  return { family: 'bands', order, outside: [], confidence: strange > 0 ? 0.72 : 0.92 };
}

function compareBands(a: Band, b: Band): number {
  if (a.low !== b.low) return a.low - b.low;
  return a.high === b.high ? 0 : a.high - b.high;
}
