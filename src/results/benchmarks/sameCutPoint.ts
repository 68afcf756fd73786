import vocabulary from '../../../data/constructs.json';
import { foldAnswer } from '../../codebook/text/foldAnswer';
import type { ItemSummary } from '../document/StudySummary';

/**
 * Whether a published figure counts the same answers as an item's top box. `cutPoint` reads like
 * "very or somewhat concerned, of four levels": its words must be those of the item's top levels, and the number
 * of levels the item's where it is stated. Of a yes/no item an affirmative cut point ("have done") is the same.
 */
export function sameCutPoint(
  cutPoint: string,
  { levels, top }: Pick<ItemSummary, 'levels' | 'top'>,
): boolean {
  const [answers = '', scale] = cutPoint.split(',').map((part) => foldAnswer(part));
  const stated = /^of (\w+) (?:levels|answers|sides)$/.exec(scale ?? '')?.[1];
  if (scale !== undefined && stated === undefined) return false;
  if (stated !== undefined && numbers.indexOf(stated) !== levels.length) return false;
  if (levels.length === 2 && vocabulary.affirmative.includes(answers)) return true;
  const counted = contentWords(answers);
  const own = contentWords(top.map(foldAnswer).join(' '));
  return counted.size > 0 && counted.size === own.size && [...counted].every((w) => own.has(w));
}

const numbers = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function contentWords(folded: string): ReadonlySet<string> {
  return new Set(folded.split(' ').filter((word) => word !== '' && word !== 'or'));
}
