import { wrapText } from '../../charts/words/wrapText';
import { append, svgSpace } from '../picture/append';
import { drawPiece } from '../picture/drawPiece';
import { genericFont } from '../picture/genericFont';
import { paintText } from '../picture/paintText';
import { xmlText } from '../xmlText';

/** A chart as a file of its own. */
export interface ChartPicture {
  /** A standalone SVG document. */
  readonly svg: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

const margin = 24;
const footSize = 11;
const footLine = 15;

/**
 * A chart's figure as the page shows it now, in the theme of the page: finding, question, chart, notes and method,
 * its controls left out, and a foot that says where it comes from. Needs a laid-out page; changes nothing in it.
 */
export function chartSvg(
  figure: HTMLElement,
  words: { readonly title: string; readonly description: string; readonly foot: string },
): ChartPicture {
  const box = figure.getBoundingClientRect();
  const width = Math.ceil(box.width) + 2 * margin;
  const root = document.createElementNS(svgSpace, 'svg');
  append(root, 'title', {}).textContent = words.title;
  append(root, 'desc', {}).textContent = words.description;
  const ground = append(root, 'rect', { width: '100%', height: '100%', fill: groundOf(figure) });

  let y = margin;
  for (const piece of figure.children) {
    if (piece.querySelector('table')) continue;
    const place = piece.getBoundingClientRect();
    const gap = Number.parseFloat(window.getComputedStyle(piece).marginTop) || 0;
    drawPiece(piece, root, { x: margin - box.left, y: y + gap - place.top });
    y += gap + place.height;
  }
  const lines = wrapText(words.foot, box.width, footSize);
  const ink = window.getComputedStyle(figure);
  for (const line of lines) {
    y += footLine;
    append(root, 'text', {
      x: margin,
      y,
      fill: paintText(ink.color),
      'font-family': genericFont(ink.fontFamily),
      'font-size': footSize,
    }).textContent = line;
  }
  const height = Math.ceil(y + margin);
  root.setAttribute('viewBox', `0 0 ${width} ${height}`);
  root.setAttribute('width', String(width));
  root.setAttribute('height', String(height));
  root.setAttribute('role', 'img');
  ground.setAttribute('height', String(height));
  const svg = `<?xml version="1.0" encoding="UTF-8"?>\n${xmlText(new XMLSerializer().serializeToString(root))}\n`;
  return { svg, width, height };
}

/** The colour of the page behind the figure. */
function groundOf(figure: Element): string {
  for (let element: Element | null = figure; element; element = element.parentElement) {
    const paint = paintText(window.getComputedStyle(element).backgroundColor);
    if (paint !== 'none' && paint !== '') return paint;
  }
  return '#ffffff';
}
