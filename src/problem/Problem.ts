import type { ProblemCode } from './ProblemCode';

/** Where in the user's material a problem lies; rows count from 1, as a spreadsheet shows them. */
export interface ProblemPlace {
  readonly file?: string;
  readonly column?: string;
  readonly field?: string;
  readonly rows?: readonly number[];
}

/**
 * Something in the file or in a choice that the user can act on. Carries facts only:
 * the sentence is made from `code` and `detail` by `format/formatProblem`, in the reader's language.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning';
  readonly place?: ProblemPlace;
  readonly detail?: Readonly<Record<string, string | number>>;
}

export function errorProblem(
  code: ProblemCode,
  detail: Readonly<Record<string, string | number>> = {},
  place: ProblemPlace = {},
): Problem {
  return { code, severity: 'error', detail, place };
}

export function warningProblem(
  code: ProblemCode,
  detail: Readonly<Record<string, string | number>> = {},
  place: ProblemPlace = {},
): Problem {
  return { code, severity: 'warning', detail, place };
}
