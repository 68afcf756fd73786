import { phraseIn } from '../text/findPhrases';
import { foldAnswer } from '../text/foldAnswer';
import { questionCues } from '../text/roleVocabulary';

const range = /(?<!\d)([01])\s?(?:-|–|—|to|through|a|al|fino a|bis|à|hasta)\s?(\d{1,2})(?![\d%])/iu;

/**
 * Lowest and highest point of a scale of numbers, as its question states them ("on a scale of 0 to 10", "(1-7)"):
 * a point that nobody chose is a point all the same. Undefined where the question states none.
 */
export function statedRange(question: string): readonly [number, number] | undefined {
  const found = range.exec(question);
  if (!found) return undefined;
  const isBracketed = new RegExp(`[([]\\s?${escaped(found[0])}\\s?[)\\]]`).test(question);
  const isRated = phraseIn(foldAnswer(question), questionCues.get('rating')) !== undefined;
  const [low, high] = [Number(found[1]), Number(found[2])];
  return (isBracketed || isRated) && high >= 4 && high <= 11 ? [low, high] : undefined;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
