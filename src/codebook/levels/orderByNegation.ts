import marks from '../../../data/marks.json';
import { foldAnswer } from '../text/foldAnswer';
import { scaleVocabularies } from '../wording/scaleVocabulary';
import type { ScaleOrder } from './ScaleOrder';

const denials: ReadonlySet<string> = new Set([
  ...marks.denials.map(foldAnswer),
  ...scaleVocabularies.flatMap(({ negators }) => negators.flat()),
]);

/** "Not very" beside "somewhat" is a degree beside another, and no denial of it. */
const degrees: ReadonlySet<string> = new Set(
  scaleVocabularies.flatMap((vocabulary) =>
    vocabulary.degrees.flatMap(({ words }) => (words.length === 1 ? words : [])),
  ),
);

/** Share of words in common (Dice 1945) from which one answer is the other denied. */
const alike = 0.5;

/**
 * Two answers of which one denies the other: "Have done" and "Have not done", "Lo faccio" and "Non lo faccio". The denial
 * is the no, whichever was given more often. Undefined where both deny, neither does, or they speak of different things.
 */
export function orderByNegation(answers: readonly string[]): ScaleOrder | undefined {
  const [first, second] = answers.map((answer) => foldAnswer(answer).split(' '));
  if (answers.length !== 2 || !first || !second) return undefined;
  const denies = (words: readonly string[]) => words.some((word) => denials.has(word));
  if (denies(first) === denies(second)) return undefined;
  if ([...first, ...second].some((word) => degrees.has(word) && !denials.has(word)))
    return undefined;
  const no = denies(first) ? 0 : 1;
  const own = (words: readonly string[]) => words.filter((word) => !denials.has(word));
  if (likeness(own(first), own(second)) < alike) return undefined;
  return { family: 'yes-no', order: [no, 1 - no], outside: [], confidence: 0.9 };
}

/** Words that begin alike count as one: "je" and "j", "installed" and "install". */
function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const common = a.filter((word) => b.some((other) => isOneWord(word, other))).length;
  return (2 * common) / (a.length + b.length);
}

function isOneWord(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short === long || (long.startsWith(short) && (short.length >= 4 || long.length <= 2));
}
