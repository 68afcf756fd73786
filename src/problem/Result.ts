import type { Problem } from './Problem';

/** The outcome of anything that bad input can spoil: a value, or the problems that stand in the way. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failed<T = never>(...problems: readonly Problem[]): Result<T> {
  return { ok: false, problems };
}
