import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { withErrorBars } from './errorBars';
import { plotOf } from './plotOf';
import type { SlideChart } from './SlideChart';

/** A deck whose bars have their intervals; its chart parts are numbered in the order of its charts. */
export function deckWithErrorBars(
  deck: Uint8Array,
  charts: readonly SlideChart[],
): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(deck);
  const numbers = Object.keys(parts)
    .flatMap((path) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(path)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
  if (numbers.length !== charts.length)
    throw new Error(`deckWithErrorBars: expected ${charts.length} charts, got ${numbers.length}`);
  numbers.forEach((number, i) => {
    const path = `ppt/charts/chart${number}.xml`;
    const [chart, xml] = [charts[i], parts[path]];
    if (!chart || !xml || chart.form === 'stacked') return;
    parts[path] = strToU8(withErrorBars(strFromU8(xml), chart, plotOf(chart)));
  });
  return zipSync(parts);
}
