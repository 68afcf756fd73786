import type { Filter } from '../../results/document/Results';

export interface Pair {
  readonly concern: string;
  readonly behavior: string;
}

/** What the reader chose to look at; the address mirrors it, so that a link reopens the view. */
export interface Selection {
  /** The banner: `generation`, a column's id, or two joined by ` × `. */
  readonly by: string;
  readonly filters: readonly Filter[];
  /** The segment that others are compared with; the study's own choice when absent. */
  readonly reference?: string;
  readonly pair?: Pair;
  /** A page's own choices by name, such as `item`: ids of items and names of options, never answers. */
  readonly choices: Readonly<Record<string, string>>;
}

export const wholeStudy: Selection = { by: 'generation', filters: [], choices: {} };
