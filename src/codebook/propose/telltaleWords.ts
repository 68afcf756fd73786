import { findCue } from '../text/roleCue';
import { speechCues } from '../text/roleVocabulary';

const shortest = 6;

/**
 * Words that tell what a question is about among its survey's: long ones that at most a third of the questions have
 * (but two may always share one), and that are no word of worrying, asking or answering.
 */
export function telltaleWords(questions: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const words of questions)
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.max(2, questions.length / 3);
  return new Set(
    [...counts]
      .filter(([word, count]) => count >= 2 && count <= most && word.length >= shortest)
      .map(([word]) => word)
      .filter((word) => !asking.some((speech) => findCue(word, speechCues[speech]))),
  );
}

const asking = ['worry', 'told', 'important', 'opinion', 'willing', 'trust', 'know'] as const;
