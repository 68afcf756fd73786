import type { Band } from './readBand';

/**
 * "Over 65" beside "55–64" means 65 and over, and "under 25" beside "26–34" includes 25: an open band is widened by the one
 * year that no other band of the question holds. `bands` and the result run in parallel.
 */
export function closeBandGaps(bands: readonly Band[]): readonly Band[] {
  return bands.map((band) => {
    const others = bands.filter(({ unit }) => unit === band.unit);
    const isHeld = (year: number) =>
      others.some(({ from, to }) => (from ?? -1) <= year && year <= (to ?? 9999));
    if (band.to === null && band.from !== null) {
      const below = band.from - 1;
      const meets = others.some(({ to }) => to === below - 1);
      return meets && !isHeld(below) ? { ...band, from: below } : band;
    }
    if (band.from === null && band.to !== null) {
      const above = band.to + 1;
      const meets = others.some(({ from }) => from === above + 1);
      return meets && !isHeld(above) ? { ...band, to: above } : band;
    }
    return band;
  });
}
