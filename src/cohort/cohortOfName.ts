import generations from '../../data/generations.json';
import type { CohortScheme } from './CohortScheme';
import { foldText } from './foldText';

/** Names of generations in five languages, longest first, so that "echo boomers" is met before "boomers". */
const idByName: readonly (readonly [name: string, id: string])[] = Object.entries(generations.names)
  .flatMap(([id, names]) => names.map((name) => [name, id] as const))
  .sort(([a], [b]) => b.length - a.length);

/**
 * Index in the scheme of the one generation that a text names ("Gen Z (born 1997–2012)", "Generazione X");
 * −1 where it names none, several ("Silent/Greatest"), or one that the scheme does not have.
 */
export function cohortOfName(scheme: CohortScheme, text: string): number {
  const folded = words(text);
  const own = scheme.cohorts.findIndex(({ name }) => words(name) === folded);
  if (own >= 0) return own;

  const found = idsNamed(folded);
  if (found.size !== 1) return -1;
  return scheme.cohorts.findIndex(({ id }) => found.has(id));
}

function idsNamed(folded: string): ReadonlySet<string> {
  const ids = new Set<string>();
  let rest = ` ${folded} `;
  for (const [name, id] of idByName) {
    // "X" alone is a generation; inside a longer text it is a letter.
    if (name.length === 1 && folded !== name) continue;
    if (!rest.includes(` ${name} `)) continue;
    ids.add(id);
    rest = rest.replaceAll(` ${name} `, ' · ');
  }
  return ids;
}

function words(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
