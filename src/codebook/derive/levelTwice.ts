import { errorProblem, type Problem } from '../../problem/Problem';
import { levelKey } from '../text/levelKey';

/** The first text that stands twice among some, as answers are compared. */
export function repeated(texts: readonly string[]): string | undefined {
  return texts.find((text, k) => texts.findIndex((one) => levelKey(one) === levelKey(text)) < k);
}

export function levelTwice(level: string, field: string): Problem {
  return errorProblem('study-level-twice', { field, level, item: field }, { field });
}
