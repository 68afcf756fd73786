import type { DetectedColumn, DetectedPair } from '../DetectedCodebook';
import { reason } from '../profile/ColumnDraft';
import { phraseIn } from '../text/findPhrases';
import { foldAnswer } from '../text/foldAnswer';
import { headerWords } from '../text/headerWords';
import { topicWords } from '../text/roleVocabulary';

const mostPairs = 40;

/**
 * For each concern the behaviors that answer it: those on its topic (location with location), best first and two at
 * most; where no behavior shares a topic, the one of the same number, or the first. Positions count from 1.
 */
export function suggestPairs(columns: readonly DetectedColumn[]): readonly DetectedPair[] {
  const isItem = ({ kind }: DetectedColumn) => kind === 'scale' || kind === 'single';
  const concerns = columns.filter((column) => column.role === 'concern' && isItem(column));
  const behaviors = columns
    .filter((column) => column.role === 'behavior' && isItem(column))
    .map((column, order) => ({ column, order, topics: topicsOf(column) }));
  if (behaviors.length === 0) return [];
  const pairs = concerns.flatMap((concern, k) => {
    const topics = topicsOf(concern);
    const scored = behaviors
      .map((behavior) => ({ ...behavior, score: overlap(topics, behavior.topics) }))
      .sort((a, b) => b.score - a.score || a.order - b.order);
    const shared = scored.filter(({ score }) => score > 0).slice(0, 2);
    const chosen = shared.length > 0 ? shared : [{ ...behaviors[k % behaviors.length]!, score: 0 }];
    return chosen.map(({ column, score, topics: behaviorTopics }) => {
      const [topic] = [...topics].filter((each) => behaviorTopics.has(each));
      return {
        concern: concern.position,
        behavior: column.position,
        certainty: { role: score >= 1 ? 0.8 : 0.3 },
        reasons: topic === undefined ? [] : [reason('shared-topic', { topic })],
      };
    });
  });
  return pairs.slice(0, mostPairs);
}

function topicsOf(column: DetectedColumn): ReadonlySet<string> {
  const wording = `${foldAnswer(`${column.question} ${column.option ?? ''}`)} ${headerWords(column.header)}`;
  const found = new Set<string>();
  for (const [topic, words] of topicWords) if (phraseIn(wording, words)) found.add(topic);
  return found;
}

/** Topics in common; those that nearly every question touches count less. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let score = 0;
  for (const topic of a)
    if (b.has(topic)) score += topic === 'collection' || topic === 'policies' ? 0.5 : 1;
  return score;
}
