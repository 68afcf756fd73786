import { type Band, readBand } from './readBand';
import type { ScaleOrder } from './ScaleOrder';

/**
 * The order of bands of numbers: ages, incomes, counts, durations. Undefined where an answer is no band, most are single
 * numbers, or two bands begin and end alike.
 */
export function orderByBands(answers: readonly string[], language: string): ScaleOrder | undefined {
  if (answers.length < 2 || answers.length > 60) return undefined;
  const bands: Band[] = [];
  for (const answer of answers) {
    const band = answer.length > 80 ? undefined : readBand(answer, language);
    if (!band) return undefined;
    bands.push(band);
  }
  return orderOf(inOneUnit(bands));
}

/** Ends in days where every band states its unit of time; as stated where some leave it out ("18-24 years", "65+"). */
function inOneUnit(bands: readonly Band[]): readonly Band[] {
  if (bands.some(({ times }) => times === undefined)) return bands;
  return bands.map((band) => ({
    ...band,
    low: band.low * (band.times?.[0] ?? 1),
    high: band.high * (band.times?.[1] ?? 1),
  }));
}

function orderOf(bands: readonly Band[]): ScaleOrder | undefined {
  if (bands.some((band) => band.low > band.high)) return undefined;
  const ranges = bands.filter((band) => !band.single).length;
  const open = bands.some((band) => band.open);
  const consecutive = bands.length - ranges >= 3 && open;
  if (ranges === 0 || (ranges < bands.length / 2 && !consecutive)) return undefined;
  const unknown = new Map<string, number>();
  for (const band of bands)
    for (const word of new Set(band.unknown)) unknown.set(word, (unknown.get(word) ?? 0) + 1);
  const strange = [...unknown.values()].filter((count) => count < bands.length / 2).length;
  if (strange > 3) return undefined;
  const order = bands.map((_, k) => k).sort((a, b) => compareBands(bands[a]!, bands[b]!));
  const tied = order.some((k, i) => i > 0 && compareBands(bands[order[i - 1]!]!, bands[k]!) === 0);
  if (tied) return undefined;
  return { family: 'bands', order, outside: [], confidence: strange > 0 ? 0.72 : 0.92 };
}

function compareBands(a: Band, b: Band): number {
  if (a.low !== b.low) return a.low - b.low;
  return a.high === b.high ? 0 : a.high - b.high;
}
