import type { DetectedColumn, DetectedPair, Reason } from '../DetectedCodebook';
import { reason } from '../profile/ColumnDraft';
import { phraseIn } from '../text/findPhrases';
import { foldAnswer } from '../text/foldAnswer';
import { headerWords } from '../text/headerWords';
import { topicWords } from '../text/roleVocabulary';
import { telltaleWords } from './telltaleWords';

const mostPairs = 40;
const mostBehaviors = 3;

/** Topics that nearly every question on privacy touches: by themselves they bring no two together. */
const broad = new Set(['collection', 'policies', 'sharing', 'apps', 'deletion']);

/** How well a behavior answers a concern, and how sure it is that they belong together. */
const bonds = {
  /** Location with location. */
  topic: { score: 3, certainty: 0.9 },
  /** A concern for privacy at large, and any act that is about it. */
  atLarge: { score: 2, certainty: 0.85 },
  /** A word that few of the questions have. */
  word: { score: 1.5, certainty: 0.6 },
  /** Only a topic that nearly all touch. */
  broad: { score: 1, certainty: 0.55 },
} as const;

interface Subject {
  readonly column: DetectedColumn;
  readonly topics: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/**
 * Concerns and the behaviors that answer them, best first, each with its reason; none where nothing is shared. Of equal
 * pairs the surer roles come first, then what more words have in common. Positions count from 1; a question of several
 * columns stands by its first.
 */
export function suggestPairs(columns: readonly DetectedColumn[]): readonly DetectedPair[] {
  const concerns = subjectsOf('concern', columns);
  const behaviors = subjectsOf('behavior', columns);
  const rare = telltaleWords([...concerns, ...behaviors].map(({ words }) => words));
  const pairs = concerns.flatMap((concern) =>
    behaviors
      .flatMap((behavior) => bondOf(concern, behavior, rare) ?? [])
      .sort((a, b) => b.score - a.score)
      .slice(0, mostBehaviors),
  );
  return pairs
    .sort((a, b) => b.score - a.score)
    .slice(0, mostPairs)
    .map(({ score: _, ...pair }) => pair);
}

type ScoredPair = DetectedPair & { readonly score: number };

function bondOf(
  concern: Subject,
  behavior: Subject,
  rare: ReadonlySet<string>,
): ScoredPair | undefined {
  const topics = [...concern.topics].filter((topic) => behavior.topics.has(topic));
  const specific = topics.filter((topic) => !broad.has(topic));
  const words = [...concern.words].filter((word) => behavior.words.has(word) && rare.has(word));
  const isAtLarge = [...concern.topics].every((topic) => broad.has(topic));
  const told = (kind: keyof typeof bonds, why: Reason): ScoredPair => ({
    concern: concern.column.position,
    behavior: behavior.column.position,
    certainty: { role: bonds[kind].certainty },
    reasons: [why],
    score:
      bonds[kind].score +
      0.3 * Math.min(3, specific.length) +
      0.1 * Math.min(3, topics.length + words.length) +
      // Less where it is only an intention, more the surer both roles are.
      (behavior.column.evidence === 'willing' ? -0.4 : 0) +
      0.5 * (concern.column.certainty.role ?? 0) * (behavior.column.certainty.role ?? 0),
  });
  const [topic] = [...specific, ...topics];
  if (specific.length > 0 && topic) return told('topic', reason('shared-topic', { topic }));
  if (isAtLarge) return told('atLarge', reason('shared-topic', { topic: topic ?? 'privacy' }));
  const [word] = words;
  if (word !== undefined) return told('word', reason('shared-word', { word }));
  return topic === undefined ? undefined : told('broad', reason('shared-topic', { topic }));
}

/** The questions of a role, those in several columns once. */
function subjectsOf(
  role: 'concern' | 'behavior',
  columns: readonly DetectedColumn[],
): readonly Subject[] {
  const seen = new Set<string>();
  return columns.flatMap((column) => {
    const { kind, setId } = column;
    if (column.role !== role || !canPair(role, kind)) return [];
    const isOneOfMany = kind === 'multiple' && setId !== undefined;
    if (isOneOfMany && seen.has(setId)) return [];
    if (isOneOfMany) seen.add(setId);
    const members = isOneOfMany ? columns.filter((each) => each.setId === setId) : [column];
    const wording = members.map(wordingOf).join(' ');
    return [{ column, topics: topicsOf(wording), words: new Set(wording.split(' ')) }];
  });
}

function canPair(role: 'concern' | 'behavior', kind: DetectedColumn['kind']): boolean {
  if (kind === 'scale' || kind === 'single') return true;
  return role === 'behavior' && (kind === 'multiple' || kind === 'numeric');
}

function wordingOf({ question, option = '', header, kind, levels }: DetectedColumn): string {
  const options = kind === 'multiple' ? levels.map(({ label }) => label).join(' ') : '';
  return `${foldAnswer(`${question} ${option} ${options}`)} ${headerWords(header)}`;
}

function topicsOf(wording: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [topic, words] of topicWords) if (phraseIn(wording, words)) found.add(topic);
  return found;
}
