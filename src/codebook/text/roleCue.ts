import { foldAnswer } from './foldAnswer';

/** Phrases as one search; a phrase's word that ends in `*` is the beginning of a word. */
export type Cue = RegExp;

/** Where and as what a cue stands in a folded text. */
export interface Found {
  readonly text: string;
  readonly at: number;
}

/** A search for any of the phrases, the longest first; nothing is found by no phrases. */
export function cueOf(phrases: readonly string[]): Cue {
  const patterns = [...new Set(phrases.map(patternOf))].sort((a, b) => b.length - a.length);
  return patterns.length === 0 ? /(?!)/ : new RegExp(`(?<= )(?:${patterns.join('|')})(?= )`);
}

function patternOf(phrase: string): string {
  return phrase
    .split(' ')
    .map((word) => foldAnswer(word) + (word.endsWith('*') ? '[^ ]*' : ''))
    .join(' ');
}

/** The first place of a cue in a folded text. */
export function findCue(folded: string, cue: Cue): Found | undefined {
  const match = cue.exec(` ${folded} `);
  return match ? { text: match[0], at: match.index } : undefined;
}
