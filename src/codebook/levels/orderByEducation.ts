import { foldAnswer } from '../text/foldAnswer';
import { scaleVocabularies } from '../wording/scaleVocabulary';
import type { ScaleOrder } from './ScaleOrder';

/** The order of levels of education, lowest first, by the qualification each names; undefined where they aren't such levels. */
export function orderByEducation(
  answers: readonly string[],
  language: string,
): ScaleOrder | undefined {
  if (answers.length < 3 || answers.length > 20) return undefined;
  const folded = answers.map((answer) => ` ${foldAnswer(answer)}`);
  let best: ScaleOrder | undefined;
  for (const vocabulary of scaleVocabularies) {
    const ranks = folded.map(
      (text) => vocabulary.education.find(([phrase]) => text.includes(` ${phrase}`))?.[1],
    );
    const outside = ranks.flatMap((rank, k) => (rank === undefined ? [k] : []));
    const known = ranks.length - outside.length;
    if (known < 3 || outside.length > 1 + answers.length / 8) continue;
    const order = ranks
      .flatMap((rank, k) => (rank === undefined ? [] : [{ rank, k }]))
      .sort((a, b) => a.rank - b.rank || a.k - b.k);
    const ties = order.filter(({ rank }, i) => i > 0 && rank === order[i - 1]!.rank).length;
    const certain = ties === 0 && outside.length === 0;
    const confidence = certain ? 0.85 : 0.6;
    const preferred = vocabulary.language === language;
    if (best && (best.confidence > confidence || !preferred)) continue;
    best = { family: 'education', order: order.map(({ k }) => k), outside, confidence };
  }
  return best;
}
