/** How p-values of one table row are corrected for their number. */
export type Correction = 'holm' | 'benjamini-hochberg' | 'none';

/** How wide intervals are, and from when on a difference has a letter: one choice for a whole study. */
export interface Testing {
  /** Confidence of every interval; the judgement of reliability is at 95 % whatever this is. */
  readonly confidence: number;
  /** A letter stands where the corrected p is below the first of them, a capital where below the second. */
  readonly letters: readonly [number] | readonly [number, number];
  readonly correction: Correction;
}

export const usualTesting: Testing = {
  confidence: 0.95,
  letters: [0.05, 0.01],
  correction: 'holm',
};
