/** Phrases by their first word: a text is then searched once, however long the list. */
type PhraseIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

const indices = new WeakMap<readonly string[], PhraseIndex>();

/** The longest of the phrases that stands in a folded text as whole words. */
export function phraseIn(folded: string, phrases: readonly string[] = []): string | undefined {
  return matches(folded, phrases)[0]?.phrase;
}

/** All of the phrases that stand in a folded text, longest first, none overlapping another that was found. */
export function phrasesIn(folded: string, phrases: readonly string[] = []): readonly string[] {
  const taken = new Set<number>();
  const found: string[] = [];
  for (const { phrase, start, length } of matches(folded, phrases)) {
    const places = Array.from({ length }, (_, k) => start + k);
    if (found.includes(phrase) || places.some((place) => taken.has(place))) continue;
    for (const place of places) taken.add(place);
    found.push(phrase);
  }
  return found;
}

interface Match {
  readonly phrase: string;
  readonly start: number;
  readonly length: number;
}

function matches(folded: string, phrases: readonly string[]): readonly Match[] {
  const index = indexOf(phrases);
  const words = folded.split(' ');
  const found: Match[] = [];
  words.forEach((word, start) => {
    for (const phrase of index.get(word) ?? []) {
      if (phrase.every((each, k) => words[start + k] === each))
        found.push({ phrase: phrase.join(' '), start, length: phrase.length });
    }
  });
  return found.sort((a, b) => b.phrase.length - a.phrase.length || a.start - b.start);
}

function indexOf(phrases: readonly string[]): PhraseIndex {
  const known = indices.get(phrases);
  if (known) return known;
  const index = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const first = words[0]!;
    index.set(first, [...(index.get(first) ?? []), words]);
  }
  indices.set(phrases, index);
  return index;
}
