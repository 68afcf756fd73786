import type PptxGenJS from 'pptxgenjs';
import type { Slide, SlideChart } from './SlideChart';
import { slideColors } from './slideColors';
import { slideText } from './slideText';

const { ink, quiet } = slideColors;
const left = 0.6;
const width = 12.13;

/** Adds a slide: the finding, the question, a chart that stays a chart, the foot and the notes. */
export function drawSlide(deck: PptxGenJS, slide: Slide): void {
  const page = deck.addSlide();
  page.addText(slideText(slide.title), {
    x: left,
    y: 0.35,
    w: width,
    h: 1.15,
    fontFace: 'Georgia',
    fontSize: slide.title.length > 130 ? 18 : 24,
    bold: true,
    color: ink,
    valign: 'top',
    margin: 0,
    fit: 'shrink',
  });
  page.addText(slideText(slide.subtitle), {
    x: left,
    y: 1.5,
    w: width,
    h: 0.5,
    fontSize: 12,
    color: quiet,
    valign: 'top',
    margin: 0,
    fit: 'shrink',
  });
  drawChart(page, slide);
  page.addText(slideText(slide.foot), {
    x: left,
    y: 6.72,
    w: width,
    h: 0.6,
    fontSize: 9,
    color: quiet,
    valign: 'bottom',
    margin: 0,
    fit: 'shrink',
  });
  page.addNotes(slideText(slide.notes));
}

function drawChart(page: PptxGenJS.Slide, { chart, title }: Slide): void {
  const { form, unit, series } = chart;
  const format = unit === 'share' ? '0%' : '0';
  page.addChart(
    'bar' as PptxGenJS.CHART_NAME,
    series.map(({ name, points }) => ({
      name: slideText(name),
      labels: points.map(({ group }) => slideText(group)),
      values: points.map(({ value }) => value),
    })),
    {
      x: left,
      y: 2.05,
      w: width,
      h: 4.55,
      barDir: 'bar',
      barGrouping: form === 'stacked' ? 'percentStacked' : 'clustered',
      barGapWidthPct: form === 'stacked' ? 40 : 60,
      chartColors: series.map(({ color }) => color),
      catAxisOrientation: 'maxMin' as 'minMax',
      catAxisLabelFontSize: 12,
      catAxisLabelColor: ink,
      catAxisLineShow: false,
      valAxisHidden: true,
      valAxisMinVal: 0,
      ...valueEnd(chart),
      valGridLine: { style: 'none' },
      catGridLine: { style: 'none' },
      showValue: true,
      dataLabelFormatCode: format,
      dataLabelFontSize: 11,
      dataLabelColor: ink,
      ...(form === 'bars' && { dataLabelPosition: 'outEnd' as const }),
      showLegend: true,
      legendPos: 't',
      legendFontSize: 11,
      legendColor: quiet,
      altText: slideText(title),
    },
  );
}

/** Stacks end at the whole by themselves. */
function valueEnd({ form, unit }: SlideChart) {
  if (form === 'stacked') return {};
  return { valAxisMaxVal: unit === 'share' ? 1 : 100 };
}
