import type { Problem } from '../../../problem/Problem';
import type { ProblemCode } from '../../../problem/ProblemCode';

const ofSource: readonly ProblemCode[] = [
  'cancelled',
  'engine-failed',
  'engine-stopped',
  'engine-stuck',
  'memory-full',
  'no-survey-open',
  'part-missing',
  'study-damaged',
  'study-unreachable',
];

/**
 * Whether a problem is of the source and not of a query: asked again the query may be answered, and a file without
 * the tables that such problems took would pass for whole.
 */
export function isOfSource({ code }: Problem): boolean {
  return ofSource.includes(code);
}
