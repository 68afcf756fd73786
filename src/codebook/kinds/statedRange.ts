import ranges from '../../../data/ranges.json';
import { phraseIn } from '../text/findPhrases';
import { foldAnswer } from '../text/foldAnswer';
import { questionCues } from '../text/roleVocabulary';
import { statedKey } from '../text/statedKey';

/** The ends of a scale of numbers, and what its question calls them. */
export interface StatedRange {
  readonly low: number;
  readonly high: number;
  readonly lowLabel?: string;
  readonly highLabel?: string;
}

const joiner = `(?:-|–|—|${ranges.joiners.join('|')})`;
const range = new RegExp(
  `(?<![\\d.,=])([01])\\s?${joiner}\\s?(?:${ranges.through.join('|')})?\\s?(\\d{1,2})(?![\\d%.,]\\d|[\\d%])`,
  'giu',
);
const leads = new RegExp(`(?<!\\p{L})(?:${ranges.leads.join('|')})\\s*$`, 'iu');
const units = new RegExp(`^\\s*(?:${ranges.units.join('|')})(?!\\p{L})`, 'iu');
const leastHigh = 4;
const mostHigh = 11;

/**
 * Lowest and highest point of a scale of numbers, as its question states them ("on a scale of 0 to 10", "(1-7)",
 * "1 = not at all, 5 = extremely"): a point that nobody chose is a point all the same. Undefined where it states none.
 */
export function statedRange(question: string): StatedRange | undefined {
  return keyedRange(question) ?? plainRange(question);
}

/** Ends that have a label each, whichever is named first. */
function keyedRange(question: string): StatedRange | undefined {
  const key = [...statedKey(question)].sort((a, b) => a.code - b.code);
  const [first, last] = [key[0], key.at(-1)];
  if (!first || !last || !isScale(first.code, last.code, 3)) return undefined;
  return { low: first.code, high: last.code, lowLabel: first.label, highLabel: last.label };
}

function isScale(low: number, high: number, leastPoints: number): boolean {
  if (low < 0) return low === -high && high <= 5;
  return low <= 1 && high >= leastPoints && high <= mostHigh;
}

function plainRange(question: string): StatedRange | undefined {
  const isRated = phraseIn(foldAnswer(question), questionCues.get('rating')) !== undefined;
  for (const found of question.matchAll(range)) {
    const [low, high] = [Number(found[1]), Number(found[2])];
    if (!isScale(low, high, leastHigh)) continue;
    const before = question.slice(0, found.index);
    const after = question.slice(found.index + found[0].length);
    const isBracketed = /[([]\s?$/.test(before) && /^\s?[)\],;:]/.test(after);
    if (isBracketed) return { low, high };
    if ((isRated || leads.test(before)) && !units.test(after)) return { low, high };
  }
  return undefined;
}
