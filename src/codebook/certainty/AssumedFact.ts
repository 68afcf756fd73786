import type { FactName } from '../../study/Study';

/** A reading that figures rest on although nobody has confirmed it, and the reading itself; null where there is none yet. */
export type AssumedFact = {
  readonly what: FactName;
  readonly value: string | number | readonly string[] | null;
} & (
  | { readonly item: string }
  | { readonly pair: { readonly concern: string; readonly behavior: string } }
  /** A path of the study file: `generation.column`, `fieldwork.year`, `design.weight`. */
  | { readonly field: string }
);
