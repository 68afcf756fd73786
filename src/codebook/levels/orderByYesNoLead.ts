import marks from '../../../data/marks.json';
import { foldAnswer } from '../text/foldAnswer';
import type { WordingReader } from '../wording/WordingReader';
import { orderByWording } from './orderByWording';
import type { ScaleOrder } from './ScaleOrder';

const yes = new Set(marks.yes.filter((mark) => mark.length > 1).map(foldAnswer));
const no = new Set(marks.no.filter((mark) => mark.length > 1).map(foldAnswer));
const but = new Set(marks.but.map(foldAnswer));

/**
 * The order of sentences that begin with yes or no: "No, never heard of it", "Yes, but I don't know what it is", "Yes, and I
 * know it"; "No, not at all rude", "Yes, somewhat rude", "Yes, very rude". Undefined where two of them stand alike.
 */
export function orderByYesNoLead(
  answers: readonly string[],
  reader: WordingReader,
  language: string,
): ScaleOrder | undefined {
  if (answers.length < 2 || answers.length > 6) return undefined;
  const words = answers.map((answer) => foldAnswer(answer).split(' '));
  const signs = words.map(([first = '']) => (yes.has(first) ? 1 : no.has(first) ? -1 : 0));
  if (signs.includes(0) || !signs.includes(1) || !signs.includes(-1)) return undefined;
  if (answers.length === 2)
    return {
      family: 'yes-no',
      order: signs[0] === -1 ? [0, 1] : [1, 0],
      outside: [],
      confidence: 0.9,
    };
  const byDegree = degreeOrder(words, signs, reader, language);
  if (byDegree) return byDegree;
  const ranks = words.map(([, second = ''], k) => signs[k]! * (but.has(second) ? 1 : 2));
  if (new Set(ranks).size < ranks.length) return undefined;
  const order = ranks.map((_, k) => k).sort((a, b) => ranks[a]! - ranks[b]!);
  return { family: 'yes-no', order, outside: [], confidence: 0.7 };
}

/** The order of what follows yes and no, where it agrees with them. */
function degreeOrder(
  words: readonly (readonly string[])[],
  signs: readonly number[],
  reader: WordingReader,
  language: string,
): ScaleOrder | undefined {
  const rest = words.map(([, ...after]) => after.join(' '));
  const found = orderByWording(rest, reader, language);
  if (!found || found.outside.length > 0) return undefined;
  const agrees = found.order.every((k, i) => i === 0 || signs[found.order[i - 1]!]! <= signs[k]!);
  return agrees ? { ...found, confidence: Math.min(found.confidence, 0.85) } : undefined;
}
