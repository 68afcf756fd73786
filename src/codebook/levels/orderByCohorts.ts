import generations from '../../../data/generations.json';
import { foldAnswer } from '../text/foldAnswer';
import type { ScaleOrder } from './ScaleOrder';

/** Names of generations with their place from the oldest; longest first, so that "echo boomers" is met before "boomers". */
const places = generations.schemes.pew.cohorts
  .flatMap(({ id }, place) =>
    ((generations.names as Record<string, string[]>)[id] ?? []).map(
      (name) => [foldAnswer(name), place] as const,
    ),
  )
  .filter(([name]) => name.length > 1)
  .sort(([a], [b]) => b.length - a.length);

/** The order of generations written out, oldest first; undefined where an answer names none. */
export function orderByCohorts(answers: readonly string[]): ScaleOrder | undefined {
  if (answers.length < 2 || answers.length > 12) return undefined;
  const found = answers.map((answer) => {
    const folded = ` ${foldAnswer(answer)} `;
    return places.find(([name]) => folded.includes(` ${name} `))?.[1];
  });
  if (found.some((place) => place === undefined)) return undefined;
  if (new Set(found).size < found.length) return undefined;
  const order = found.map((_, k) => k).sort((a, b) => found[a]! - found[b]!);
  return { family: 'cohorts', order, outside: [], confidence: 0.93 };
}
