import { type Testing, usualTesting } from '../../estimate/tests/Testing';
import type { Study } from '../../study/Study';
import type { TableFields } from '../document/Results';
import type { StudySummary } from '../document/StudySummary';

type Tested = Pick<TableFields, 'confidence' | 'correction' | 'letterLevels'>;

const corrections = { holm: 'holm', bh: 'benjamini-hochberg', none: 'none' } as const;

/** A study's own choice of level, letters and correction; METHODS' where it says nothing. */
export function testingOf({
  level,
  letters,
  correction,
}: Pick<Study, 'level' | 'letters' | 'correction'>): Testing {
  const [small, capital] = letters ?? [];
  return {
    confidence: level ?? usualTesting.confidence,
    letters:
      small === undefined
        ? usualTesting.letters
        : capital === undefined
          ? [small]
          : [Math.max(small, capital), Math.min(small, capital)],
    correction: correction ? corrections[correction] : usualTesting.correction,
  };
}

/** How a table was tested, as it says itself; its letters' levels only where they are not the usual ones. */
export function testedBy({ confidence, letters, correction }: Testing): Tested {
  const isUsual = letters.join() === usualTesting.letters.join();
  return { correction, confidence, ...(isUsual ? {} : { letterLevels: [...letters] }) };
}

/** The same read back from a study's summary. */
export function testedIn({ testing }: Pick<StudySummary, 'testing'>): Tested {
  if (!testing) return testedBy(usualTesting);
  const { confidence, correction, letters } = testing;
  return testedBy(testingOfTable({ confidence, correction, letterLevels: letters }));
}

/** The same read back from a table. */
export function testingOfTable({ confidence, correction, letterLevels = [] }: Tested): Testing {
  const [small, capital] = letterLevels;
  return {
    confidence: confidence ?? usualTesting.confidence,
    letters:
      small === undefined
        ? usualTesting.letters
        : capital === undefined
          ? [small]
          : [small, capital],
    correction: correction ?? usualTesting.correction,
  };
}
