import marks from '../../data/marks.json';
import { foldAnswer } from './foldAnswer';
import type { ScaleOrder } from './ScaleOrder';

const yes = new Set(marks.yes.map(foldAnswer));
const no = new Set(marks.no.map(foldAnswer));
const but = new Set(marks.but.map(foldAnswer));

/**
 * The order of sentences that begin with yes or no: "No, never heard of it", "Yes, but I don't know what it is", "Yes, and I
 * know it". Undefined where two of them stand alike.
 */
export function orderByYesNoLead(answers: readonly string[]): ScaleOrder | undefined {
  if (answers.length < 3 || answers.length > 4) return undefined;
  const ranks = answers.map((answer) => {
    const [first = '', second = ''] = foldAnswer(answer).split(' ');
    if (yes.has(first)) return but.has(second) ? 1 : 2;
    if (no.has(first)) return but.has(second) ? 0 : -1;
    return Number.NaN;
  });
  if (ranks.some(Number.isNaN) || new Set(ranks).size < ranks.length) return undefined;
  const order = ranks.map((_, k) => k).sort((a, b) => ranks[a]! - ranks[b]!);
  return { family: 'yes-no', order, outside: [], confidence: 0.7 };
}
