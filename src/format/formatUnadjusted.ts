import { errorProblem } from '../problem/Problem';
import type { AdjustedTable } from '../results/measures/adjusted/adjustedSchema';
import { formatProblem } from './formatProblem';
import type { Locale } from './Locale';

/** Why a table has no adjusted figures, as a sentence; undefined where it has them. */
export function formatUnadjusted(
  { undefined: reason, detail }: Pick<AdjustedTable, 'undefined' | 'detail'>,
  locale: Locale,
): string | undefined {
  return reason && formatProblem(errorProblem(reason, detail), locale);
}
