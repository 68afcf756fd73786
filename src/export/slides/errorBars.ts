import type { SlideChart, SlidePoint, SlideSeries } from './SlideChart';
import { slideColors } from './slideColors';

/** The room that bars have: as a part of their frame, and in values. */
export interface PlotRoom {
  readonly width: number;
  readonly from: number;
  readonly to: number;
}

/**
 * A chart part (`c:chartSpace`) with each bar's interval as error bars of its own lengths, which stay editable in
 * PowerPoint, and its label moved past their upper end. The slide writer knows no error bars, so that they are put
 * where the schema has them (ECMA-376 part 1, 21.2.2.16, CT_BarSer: `dLbls`, `errBars`, `cat`).
 */
export function withErrorBars(xml: string, { series }: SlideChart, room: PlotRoom): string {
  let place = 0;
  const drawn = xml.replace(/<c:ser>[\s\S]*?<\/c:ser>/g, (part) => {
    const own = series[place++];
    if (!own) throw new Error(`withErrorBars: expected ${series.length} series, got more`);
    return seriesWithBars(part, own, room);
  });
  if (place !== series.length)
    throw new Error(`withErrorBars: expected ${series.length} series, got ${place}`);
  return drawn;
}

function seriesWithBars(xml: string, { points }: SlideSeries, room: PlotRoom): string {
  if (points.every(({ interval }) => interval === undefined)) return xml;
  const style = /<c:numFmt[\s\S]*?<\/c:txPr>/.exec(xml)?.[0] ?? '';
  const labels = points.map((point, i) => movedLabel(point, i, style, room)).join('');
  return xml
    .replace('<c:dLbls>', `<c:dLbls>${labels}`)
    .replace('<c:cat>', `${errorBars(points)}<c:cat>`);
}

function errorBars(points: readonly SlidePoint[]): string {
  const plus = points.map(({ value, interval }) => (interval ? interval[1] - value : 0));
  const minus = points.map(({ value, interval }) => (interval ? value - interval[0] : 0));
  const line = `<a:ln w="15875" cap="flat"><a:solidFill><a:srgbClr val="${slideColors.ink}"/></a:solidFill><a:round/></a:ln>`;
  return [
    '<c:errBars><c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="0"/>',
    `<c:plus>${numbers(plus)}</c:plus><c:minus>${numbers(minus)}</c:minus>`,
    `<c:spPr>${line}</c:spPr></c:errBars>`,
  ].join('');
}

function numbers(values: readonly number[]): string {
  const points = values.map(
    (value, i) => `<c:pt idx="${i}"><c:v>${Math.max(0, value)}</c:v></c:pt>`,
  );
  return `<c:numLit><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points.join('')}</c:numLit>`;
}

/** A bar's label at its end, moved on past the interval's. */
function movedLabel(
  { value, interval }: SlidePoint,
  place: number,
  style: string,
  { width, from, to }: PlotRoom,
): string {
  if (!interval) return '';
  const moved = (((value < 0 ? interval[0] : interval[1]) - value) / (to - from)) * width;
  return [
    `<c:dLbl><c:idx val="${place}"/>`,
    `<c:layout><c:manualLayout><c:x val="${moved.toFixed(5)}"/><c:y val="0"/></c:manualLayout></c:layout>`,
    `${style}<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/>`,
    '<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbl>',
  ].join('');
}
