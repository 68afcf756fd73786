import { append } from './append';
import { genericFont } from './genericFont';
import { inlineStyles } from './inlineStyles';
import { paintText } from './paintText';
import { wordsOnPage } from './wordsOnPage';

/** Draws what the page shows of an element into a drawing: its texts, boxes and drawings, moved by an offset. */
export function drawPiece(
  piece: Element,
  into: SVGElement,
  offset: { readonly x: number; readonly y: number },
): void {
  for (const node of piece.childNodes) {
    if (node instanceof Text) drawWords(node, into, offset);
    else if (node instanceof SVGSVGElement) drawDrawing(node, into, offset);
    else if (node instanceof HTMLElement && isPrinted(node)) {
      drawBox(node, into, offset);
      drawPiece(node, into, offset);
    }
  }
}

/** Controls, tips and words for screen readers alone are no part of a picture. */
function isPrinted(element: HTMLElement): boolean {
  if (element.matches('button, table, [aria-hidden="true"], .visually-hidden')) return false;
  return window.getComputedStyle(element).display !== 'none';
}

function drawDrawing(
  drawing: SVGSVGElement,
  into: SVGElement,
  { x, y }: { readonly x: number; readonly y: number },
): void {
  const box = drawing.getBoundingClientRect();
  const copy = inlineStyles(drawing);
  const place = { x: box.left + x, y: box.top + y, width: box.width, height: box.height };
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(value));
  copy.setAttribute('overflow', 'visible');
  into.append(copy);
}

function drawBox(
  element: HTMLElement,
  into: SVGElement,
  { x, y }: { readonly x: number; readonly y: number },
): void {
  const style = window.getComputedStyle(element);
  const fill = paintText(style.backgroundColor);
  const edge = Number.parseFloat(style.borderTopWidth) || 0;
  if ((fill === 'none' || fill === '') && edge === 0) return;
  const box = element.getBoundingClientRect();
  const radius = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, box.height / 2);
  append(into, 'rect', {
    x: box.left + x + edge / 2,
    y: box.top + y + edge / 2,
    width: Math.max(0, box.width - edge),
    height: Math.max(0, box.height - edge),
    rx: radius,
    fill: fill || 'none',
    ...(edge > 0 && { stroke: paintText(style.borderTopColor), 'stroke-width': edge }),
  });
}

/** Letters stand on a line about four fifths down their box, whatever the font. */
const baseline = 0.79;

function drawWords(
  node: Text,
  into: SVGElement,
  { x, y }: { readonly x: number; readonly y: number },
): void {
  const parent = node.parentElement;
  if (!parent || node.data.trim() === '') return;
  const style = window.getComputedStyle(parent);
  for (const line of wordsOnPage(node)) {
    const text = append(into, 'text', {
      x: line.left + x,
      y: line.top + y + line.height * baseline,
      fill: paintText(style.color),
      'font-family': genericFont(style.fontFamily),
      'font-size': style.fontSize,
      'font-weight': style.fontWeight,
    });
    text.textContent = line.text;
  }
}
