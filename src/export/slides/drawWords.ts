import type PptxGenJS from 'pptxgenjs';
import type { ExportFact } from '../ExportTable';
import { drawFoot } from './drawFoot';
import { slideColors } from './slideColors';
import { slideText } from './slideText';

const { ink, quiet, caution } = slideColors;

/** The first slide: the study, what the deck shows, and a warning where its data are synthetic. */
export function drawTitle(
  deck: PptxGenJS,
  words: {
    readonly title: string;
    readonly lead: string;
    readonly foot: string;
    readonly warning?: string;
  },
): void {
  const page = deck.addSlide();
  page.addText(slideText(words.title), {
    x: 0.9,
    y: 1.9,
    w: 11.5,
    h: 1.9,
    fontFace: 'Georgia',
    fontSize: 38,
    bold: true,
    color: ink,
    valign: 'bottom',
    margin: 0,
    fit: 'shrink',
  });
  page.addText(slideText(words.lead), {
    x: 0.9,
    y: 4,
    w: 11.5,
    h: 0.6,
    fontSize: 20,
    color: quiet,
    margin: 0,
  });
  if (words.warning)
    page.addText(slideText(words.warning), {
      x: 0.9,
      y: 4.8,
      w: 11.5,
      h: 0.5,
      fontSize: 14,
      bold: true,
      color: caution,
      margin: 0,
    });
  drawFoot(page, words.foot);
}

/** The last slide: a fact a line. */
export function drawFacts(deck: PptxGenJS, title: string, facts: readonly ExportFact[]): void {
  const page = deck.addSlide();
  page.addText(slideText(title), {
    x: 0.6,
    y: 0.35,
    w: 12.13,
    h: 0.8,
    fontFace: 'Georgia',
    fontSize: 24,
    bold: true,
    color: ink,
    margin: 0,
  });
  page.addTable(
    facts.map(([term, text]) => [
      { text: slideText(term), options: { color: quiet } },
      { text: slideText(text), options: { color: ink } },
    ]),
    { x: 0.6, y: 1.4, w: 12.13, colW: [3.2, 8.93], fontSize: 14, border: { type: 'none' } },
  );
}
