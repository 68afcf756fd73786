/** How one respondent's concern and behavior meet, in the order the quadrants are shown. */
export const quadrants = ['paradoxical', 'guarded', 'cautious', 'carefree'] as const;

export type Quadrant = (typeof quadrants)[number];

/** A yes, a no, or no valid answer (0), as small as it gets: 1 is no, 2 is yes. */
export type Verdicts = Uint8Array;

/**
 * Each respondent's quadrant: 0 without an answer to both, else 1 + its index in `quadrants`.
 * Paradoxical: concerned, does not act; guarded: concerned, acts; cautious: unconcerned, acts; carefree: neither.
 */
export function pairCells(concerned: Verdicts, acting: Verdicts): Uint8Array {
  const cells = new Uint8Array(concerned.length);
  for (let i = 0; i < cells.length; i++) cells[i] = cellOf[concerned[i]! * 3 + acting[i]!]!;
  return cells;
}

/** By concerned × 3 + acting. */
const cellOf = Uint8Array.of(0, 0, 0, 0, 4, 3, 0, 1, 2);

/** A variable worth so much in each quadrant, by code as `pairCells` gives them; outside the base without both answers. */
export function quadrantScores(
  scores: readonly [number, number, number, number],
): readonly number[] {
  return [Number.NaN, ...scores];
}
