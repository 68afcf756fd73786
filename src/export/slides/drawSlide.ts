import type PptxGenJS from 'pptxgenjs';
import { drawFoot } from './drawFoot';
import { plotOf } from './plotOf';
import type { Slide, SlideChart } from './SlideChart';
import { slideColors } from './slideColors';
import { slideText } from './slideText';

const { ink, quiet } = slideColors;
const left = 0.6;
const width = 12.13;
const chartHeight = 4.55;

/** Adds a slide: the finding, the question, a chart that stays a chart, the foot and the notes. */
export function drawSlide(deck: PptxGenJS, slide: Slide): void {
  const page = deck.addSlide();
  page.addText(slideText(slide.title), {
    x: left,
    y: 0.35,
    w: width,
    h: 1.15,
    fontFace: 'Georgia',
    fontSize: slide.title.length > 180 ? 16 : slide.title.length > 130 ? 18 : 24,
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
  drawFoot(page, slide.foot);
  page.addNotes(slideText(slide.notes));
}

function drawChart(page: PptxGenJS.Slide, { chart, title }: Slide): void {
  const { form, unit, series } = chart;
  const isStack = form === 'stacked';
  const { x, width: plotWidth, from, to } = plotOf(chart);
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
      h: chartHeight,
      layout: { x, y: 0.1, w: plotWidth, h: 0.88 },
      barDir: 'bar',
      barGrouping: isStack ? 'percentStacked' : 'clustered',
      barGapWidthPct: isStack ? 40 : 60,
      chartColors: series.map(({ color }) => color),
      catAxisOrientation: 'maxMin' as 'minMax',
      catAxisLabelFontSize: 12,
      catAxisLabelColor: ink,
      catAxisLabelPos: 'low',
      catAxisLineShow: from < 0,
      valAxisHidden: true,
      ...(!isStack && { valAxisMinVal: from, valAxisMaxVal: to }),
      valGridLine: { style: 'none' },
      catGridLine: { style: 'none' },
      showValue: true,
      dataLabelFormatCode: formats[unit],
      dataLabelFontSize: 11,
      dataLabelColor: ink,
      ...(!isStack && { dataLabelPosition: 'outEnd' as const }),
      showLegend: true,
      legendPos: 't',
      legendFontSize: 11,
      legendColor: quiet,
      altText: slideText(title),
    },
  );
}

const formats: Readonly<Record<SlideChart['unit'], string>> = {
  share: '0%',
  index: '0',
  points: '+0;-0;0',
};
