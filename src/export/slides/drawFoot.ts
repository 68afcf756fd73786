import type PptxGenJS from 'pptxgenjs';
import { slideColors } from './slideColors';
import { slideText } from './slideText';

/** As much as four lines hold. */
const longest = 720;

/** The line at the foot of a slide: what its figures are of, and what made it. */
export function drawFoot(page: PptxGenJS.Slide, text: string): void {
  page.addText(slideText(text), {
    x: 0.6,
    y: 6.72,
    w: 12.13,
    h: 0.6,
    fontSize: text.length > longest ? 7 : 9,
    color: slideColors.quiet,
    valign: 'bottom',
    margin: 0,
    fit: 'shrink',
  });
}
