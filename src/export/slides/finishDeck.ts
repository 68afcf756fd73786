import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { withErrorBars } from './errorBars';
import { plotOf } from './plotOf';
import type { SlideChart } from './SlideChart';

const typesPath = '[Content_Types].xml';

/**
 * A deck as it was written, with what its writer leaves to do: intervals on its bars (charts are numbered in the order
 * of their slides), and no content type of a part that is not there.
 */
export function finishDeck(
  deck: Uint8Array,
  charts: readonly SlideChart[],
): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(deck);
  const numbers = Object.keys(parts)
    .flatMap((path) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(path)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
  if (numbers.length !== charts.length)
    throw new Error(`finishDeck: expected ${charts.length} charts, got ${numbers.length}`);
  const rewrite = (path: string, change: (xml: string) => string) => {
    const xml = parts[path];
    if (xml) parts[path] = strToU8(change(strFromU8(xml)));
  };
  charts.forEach((chart, i) => {
    if (chart.form === 'stacked') return;
    rewrite(`ppt/charts/chart${numbers[i]}.xml`, (xml) => withErrorBars(xml, chart, plotOf(chart)));
  });
  rewrite(typesPath, (xml) =>
    xml.replace(/<Override PartName="\/([^"]*)"[^>]*\/>/g, (part, path: string) =>
      path in parts ? part : '',
    ),
  );
  return zipSync(parts);
}
