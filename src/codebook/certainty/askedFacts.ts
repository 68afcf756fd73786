import { type FactName, factNames } from '../../study/Study';
import type { Certainty, FactSubject } from './Certainty';

/**
 * From which certainty a detected fact counts as known; below it the fact is asked. Set by hand and held to `test/corpus`,
 * whose half that is fitted on says of each kind whether it may be lower or must be higher.
 */
const sureFrom = {
  column: { role: 0.7, levels: 0.75, direction: 0.75, top: 0.75, missing: 0.75 },
  generation: { column: 0.75, year: 0.75 },
  design: { column: 0.75 },
  /** That a concern and a behavior belong together. */
  pair: { role: 0.75 },
} as const satisfies Readonly<Record<FactSubject, Readonly<Partial<Record<FactName, number>>>>>;

/** The facts of a subject that are asked, in the order of `factNames`; none where all that is claimed is known. */
export function askedFacts(subject: FactSubject, certainty: Certainty): readonly FactName[] {
  const thresholds: Readonly<Partial<Record<FactName, number>>> = sureFrom[subject];
  return factNames.filter((fact) => {
    const [sure, from] = [certainty[fact], thresholds[fact]];
    return sure !== undefined && from !== undefined && sure < from;
  });
}
