import generations from '../../data/generations.json';
import type { CohortScheme } from './CohortScheme';

const schemes: Readonly<Record<string, CohortScheme>> = generations.schemes;

/** Names that a study's `generation.scheme` may take. */
export const schemeNames: readonly string[] = Object.keys(schemes);

/** A generation scheme of `data/generations.json` by name; undefined where there is none of that name. */
export function schemeOf(name: string): CohortScheme | undefined {
  return Object.hasOwn(schemes, name) ? schemes[name] : undefined;
}
