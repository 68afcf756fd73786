import type { PairedIndices } from './pairIndices';

/**
 * Each respondent's quadrant code (as `pairCells`) by whether the concern and the protective-behavior index reach
 * a threshold (0–100, the threshold itself included).
 */
export function indexQuadrants(
  { codes, concern, behavior }: PairedIndices,
  thresholds: { readonly concern: number; readonly behavior: number },
): Uint8Array {
  const cellOfCode = Uint8Array.from(concern, (value, code) => {
    if (code === 0) return 0;
    const acts = reaches(behavior[code]!, thresholds.behavior);
    if (reaches(value, thresholds.concern)) return acts ? 2 : 1;
    return acts ? 3 : 4;
  });
  const cells = new Uint8Array(codes.length);
  for (let i = 0; i < cells.length; i++) cells[i] = cellOfCode[codes[i]!]!;
  return cells;
}

/** Thresholds that were computed (200/3) are met by indices that equal them but for rounding. */
function reaches(index: number, threshold: number): boolean {
  return index >= threshold - 1e-9;
}
