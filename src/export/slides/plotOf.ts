import { textWidth } from '../../charts/words/textWidth';
import type { PlotRoom } from './errorBars';
import type { SlideChart } from './SlideChart';

/** Of the frame's width. */
const mostForNames = 0.3;
const roomForLabels = 0.05;
/** A chart's width on the slide, in points. */
const frame = 12.13 * 72;
const nameSize = 12;

/** Where a chart's bars stand: beside the names of their groups, with room for labels at the end, as parts of its frame. */
export function plotOf(chart: SlideChart): PlotRoom & { readonly x: number } {
  const names = chart.series.flatMap(({ points }) => points.map(({ group }) => group));
  const widest = Math.max(...names.map((name) => textWidth(name, nameSize)), 0);
  const x = Math.min(mostForNames, (widest + nameSize) / frame);
  return { x, width: 1 - x - roomForLabels, ...ends(chart) };
}

/** Shares and indices on their whole scale; differences as far as they reach, in tens of points. */
function ends({ unit, series }: SlideChart): { readonly from: number; readonly to: number } {
  if (unit === 'share') return { from: 0, to: 1 };
  if (unit === 'index') return { from: 0, to: 100 };
  const reached = series.flatMap(({ points }) =>
    points.flatMap(({ value, interval = [value, value] }) => interval),
  );
  return {
    from: Math.floor(Math.min(0, ...reached) / 10) * 10,
    to: Math.ceil(Math.max(10, ...reached) / 10) * 10,
  };
}
