import de from '../../../data/roles/de.json';
import en from '../../../data/roles/en.json';
import es from '../../../data/roles/es.json';
import fr from '../../../data/roles/fr.json';
import it from '../../../data/roles/it.json';
import nl from '../../../data/roles/nl.json';
import pl from '../../../data/roles/pl.json';
import pt from '../../../data/roles/pt.json';
import tr from '../../../data/roles/tr.json';
import { foldAnswer } from './foldAnswer';
import { type Cue, cueOf } from './roleCue';

/** Phrases by what they tell, longest first; one list over all languages, since headers mix them. */
export type Phrases = ReadonlyMap<string, readonly string[]>;

type Section = 'names' | 'generation' | 'demographics' | 'topics' | 'cues';

/** Languages with words for roles; of the others only the everyday demographics are known. */
const full = [en, it, de, fr, es];
const languages: readonly Readonly<Record<string, unknown>>[] = [...full, nl, pl, pt, tr];

function merged(section: Section): Phrases {
  const phrases = new Map<string, Set<string>>();
  for (const language of languages) {
    const lists = (language[section] ?? {}) as Readonly<Record<string, readonly string[]>>;
    for (const [key, list] of Object.entries(lists)) {
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
/** Words by topic, to pair a concern with a behavior. */
export const topicWords = merged('topics');
/** Words that tell how a question is answered: `count`, `rating`, `ranking`, `selectAll`, `otherText`. */
export const questionCues = merged('cues');
/** Prefixes of demographic columns ("Q-demos-age"). */
export const demographicPrefixes = longestFirst(
  full.flatMap((language) =>
    ('demographicNames' in language ? language.demographicNames : []).map(foldAnswer),
  ),
);

/** What a wording may speak of: a worry, its subject, trust, an act told of … */
export type Speech = keyof (typeof en)['wording'];

const speeches = Object.keys(en.wording) as Speech[];

/** Where a wording speaks of a thing, in any language. */
export const speechCues = Object.fromEntries(
  speeches.map((speech) => [
    speech,
    cueOf(
      full.flatMap(
        ({ wording }) => (wording as Partial<Record<Speech, readonly string[]>>)[speech] ?? [],
      ),
    ),
  ]),
) as Readonly<Record<Speech, Cue>>;

/** An act told by a verb and its object, wherever they stand: "refus…" with "cookie…". */
export interface Act {
  readonly verb: Cue;
  /** Undefined where the verb says it all. */
  readonly object: Cue | undefined;
}

export const acts: Readonly<Record<'protective' | 'disclosing', readonly Act[]>> = {
  protective: actsOf('protective'),
  disclosing: actsOf('disclosing'),
};

function actsOf(direction: 'protective' | 'disclosing'): readonly Act[] {
  return full.flatMap((language) =>
    language.acts[direction].map(([verbs = [], objects = []]) => ({
      verb: cueOf(verbs),
      object: objects.length > 0 ? cueOf(objects) : undefined,
    })),
  );
}
