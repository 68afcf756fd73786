import de from '../../../data/roles/de.json';
import en from '../../../data/roles/en.json';
import es from '../../../data/roles/es.json';
import fr from '../../../data/roles/fr.json';
import it from '../../../data/roles/it.json';
import { foldAnswer } from './foldAnswer';

/** Phrases by what they tell, longest first; one list over all languages, since headers mix them. */
export type Phrases = ReadonlyMap<string, readonly string[]>;

type Section = 'names' | 'generation' | 'demographics' | 'wording' | 'topics' | 'cues';

const languages: readonly Record<string, unknown>[] = [en, it, de, fr, es];

function merged(section: Section): Phrases {
  const phrases = new Map<string, Set<string>>();
  for (const language of languages) {
    for (const [key, list] of Object.entries(language[section] as Record<string, string[]>)) {
      const known = phrases.get(key) ?? new Set<string>();
      for (const phrase of list) known.add(foldAnswer(phrase));
      phrases.set(key, known);
    }
  }
  return new Map([...phrases].map(([key, set]) => [key, longestFirst([...set])]));
}

function longestFirst(phrases: readonly string[]): readonly string[] {
  return [...phrases].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** Names of columns ("weight", "psu") by role. */
export const columnNames = merged('names');
/** Names and wordings of questions for age and year of birth. */
export const generationNames = merged('generation');
/** Names and wordings of demographic questions by subject. */
export const demographicNames = merged('demographics');
/** Wordings by role; `protective`, `disclosing`, `past` and `willing` are a behavior's. */
export const roleWordings = merged('wording');
/** Words by topic, to pair a concern with a behavior. */
export const topicWords = merged('topics');
/** Words that tell how a question is answered: `count`, `rating`, `ranking`, `selectAll`, `otherText`. */
export const questionCues = merged('cues');
/** Prefixes of demographic columns ("Q-demos-age"). */
export const demographicPrefixes = longestFirst(
  languages.flatMap((language) =>
    ((language['demographicNames'] as string[] | undefined) ?? []).map(foldAnswer),
  ),
);
/** Words of the subject itself: privacy and personal data. */
export const privacyWords = longestFirst(
  languages.flatMap((language) => (language['privacy'] as string[]).map(foldAnswer)),
);

/** An act told by a verb and its object, wherever they stand: "refus…" with "cookie…". Beginnings of words. */
export interface Act {
  readonly verbs: readonly string[];
  readonly objects: readonly string[];
}

export const acts: Readonly<Record<'protective' | 'disclosing', readonly Act[]>> = {
  protective: actsOf('protective'),
  disclosing: actsOf('disclosing'),
};

function actsOf(direction: string): readonly Act[] {
  return languages.flatMap((language) =>
    ((language['acts'] as Record<string, string[][][]>)[direction] ?? []).map(
      ([verbs = [], objects = []]) => ({
        verbs: verbs.map(foldAnswer),
        objects: objects.map(foldAnswer),
      }),
    ),
  );
}

/** The verb and object of the first act that a folded text tells of, as they stand in it. */
export function actIn(folded: string, list: readonly Act[]): string | undefined {
  const words = folded.split(' ');
  for (const { verbs, objects } of list) {
    const verb = words.find((word) => verbs.some((start) => word.startsWith(start)));
    const object = verb && words.find((word) => objects.some((start) => word.startsWith(start)));
    if (verb && object && verb !== object) return `${verb} … ${object}`;
  }
  return undefined;
}
