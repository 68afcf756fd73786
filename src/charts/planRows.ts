import { textWidth } from './textWidth';
import { fontSize, lineHeight } from './typeScale';
import { wrapText } from './wrapText';

/** What a row of a chart needs: words, and room for its marks. */
export interface RowNeed {
  readonly label: string;
  /** Quiet words under the label or after it: the base. */
  readonly note?: string;
  /** Quiet words at the right end: what the row adds up to. */
  readonly aside?: string;
  /** A title over this row and those that follow. */
  readonly heading?: string;
  /** A rule above, to set this row apart from those before. */
  readonly ruled?: boolean;
  /** Width kept before the label for a swatch. */
  readonly swatch?: boolean;
  /** Height of the marks above and below their centre. */
  readonly above: number;
  readonly below: number;
}

export interface PlacedText {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly style: 'heading' | 'label' | 'note' | 'aside' | 'small' | 'strong';
  readonly anchor: 'start' | 'end';
}

export interface PlannedRow {
  readonly texts: readonly PlacedText[];
  /** Height of the marks' centre. */
  readonly y: number;
  readonly above: number;
  readonly below: number;
  readonly swatch?: { readonly x: number; readonly y: number };
  readonly ruleY?: number;
}

export interface RowPlan {
  readonly rows: readonly PlannedRow[];
  /** Left and right end of the scale. */
  readonly left: number;
  readonly right: number;
  readonly height: number;
}

const roomBetweenRows = 10;
const swatchRoom = 20;
const minScaleWidth = 260;
const edge = 10;
const noteGap = 8;
/** From a line's bottom to its baseline. */
const descent = 4.5;

/**
 * Places rows and their words at a width: labels in a column at the left where they fit there in two lines,
 * else above their marks, so that nothing is cut or overlaps from 320 px to a projector. The first row starts at `top`.
 */
export function planRows(needs: readonly RowNeed[], width: number, top = 0): RowPlan {
  const asideWidth = Math.max(
    0,
    ...needs.map((need) => textWidth(need.aside ?? '', fontSize.label, 'bold')),
  );
  const labelWidth = Math.min(
    Math.max(0, ...needs.map(wordsWidth)) + swatchWidth(needs),
    width * 0.38,
  );
  const scaleWidth = width - labelWidth - asideWidth - 3 * edge;
  const fits = needs.every(
    (need) => wrapText(need.label, labelWidth - swatchWidth(needs), fontSize.label).length <= 2,
  );
  return scaleWidth >= minScaleWidth && fits
    ? planBeside(needs, width, labelWidth, asideWidth, top)
    : planAbove(needs, width, top);
}

function planBeside(
  needs: readonly RowNeed[],
  width: number,
  labelWidth: number,
  asideWidth: number,
  startTop: number,
): RowPlan {
  const indent = swatchWidth(needs);
  let top = startTop;
  const rows = needs.map((need): PlannedRow => {
    const start = openRow(need, top, width);
    const words = wordsBeside(need, labelWidth - indent, indent);
    const y = start.top + Math.max(need.above, words.height / 2);
    const first = y - words.height / 2;
    const texts = [...start.texts, ...words.at(first)];
    if (need.aside)
      texts.push({ text: need.aside, x: width, y: y + descent, style: 'aside', anchor: 'end' });
    top = y + Math.max(need.below, words.height / 2) + roomBetweenRows;
    return finish(need, start.ruleY, texts, y, { x: 6, y: first + lineHeight.label / 2 });
  });
  const right = width - (asideWidth > 0 ? asideWidth + edge : 0) - 2 * edge;
  return { rows, left: labelWidth + edge * 1.5, right, height: top };
}

interface Words {
  readonly height: number;
  readonly at: (top: number) => readonly PlacedText[];
}

/** A row's label and note as they stand at the left of its marks: on one line where the row is thin. */
function wordsBeside(need: RowNeed, width: number, indent: number): Words {
  const lines = wrapText(need.label, width, fontSize.label);
  const noteX = indent + textWidth(need.label, fontSize.label) + noteGap;
  const note = need.note ?? '';
  if (isThin(need) && noteX + textWidth(note, fontSize.note) <= indent + width)
    return {
      height: lineHeight.label,
      at: (top) => [
        ...stack(lines, indent, top, 'label'),
        ...(note
          ? [{ ...placed(note, noteX, top + lineHeight.label), style: 'note' as const }]
          : []),
      ],
    };
  const noteLines = wrapText(note, width, fontSize.note);
  const labelHeight = lines.length * lineHeight.label;
  return {
    height: labelHeight + noteLines.length * lineHeight.note,
    at: (top) => [
      ...stack(lines, indent, top, 'label'),
      ...stack(noteLines, indent, top + labelHeight, 'note'),
    ],
  };
}

function planAbove(needs: readonly RowNeed[], width: number, startTop: number): RowPlan {
  const indent = swatchWidth(needs);
  let top = startTop;
  const rows = needs.map((need): PlannedRow => {
    const start = openRow(need, top, width);
    const lines = wrapText(need.label, width - indent, fontSize.label);
    const texts: PlacedText[] = [...start.texts, ...stack(lines, indent, start.top, 'label')];
    let bottom = start.top + lines.length * lineHeight.label;
    let used = indent + textWidth(lines.at(-1) ?? '', fontSize.label);
    if (need.note) {
      const noteWidth = textWidth(need.note, fontSize.note);
      if (used + noteGap + noteWidth <= width) {
        texts.push({
          text: need.note,
          x: used + noteGap,
          y: bottom - descent,
          style: 'note',
          anchor: 'start',
        });
        used += noteGap + noteWidth;
      } else {
        const noteLines = wrapText(need.note, width - indent, fontSize.note);
        texts.push(...stack(noteLines, indent, bottom, 'note'));
        bottom += noteLines.length * lineHeight.note;
        used = indent + textWidth(noteLines.at(-1) ?? '', fontSize.note);
      }
    }
    if (need.aside) {
      if (used + 12 + textWidth(need.aside, fontSize.label, 'bold') > width)
        bottom += lineHeight.label;
      texts.push({
        text: need.aside,
        x: width,
        y: bottom - descent,
        style: 'aside',
        anchor: 'end',
      });
    }
    const y = bottom + 2 + need.above;
    top = y + need.below + roomBetweenRows;
    return finish(need, start.ruleY, texts, y, { x: 6, y: start.top + lineHeight.label / 2 });
  });
  return { rows, left: edge, right: width - edge * 2, height: top };
}

/** A row's rule and heading, and where the row itself may start. */
function openRow(
  need: RowNeed,
  top: number,
  width: number,
): { texts: readonly PlacedText[]; top: number; ruleY?: number } {
  const ruleRoom = need.ruled ? 8 : 0;
  const headingTop = top + ruleRoom + (need.heading && top > 0 ? 8 : 0);
  const heading = need.heading ? wrapText(need.heading, width, fontSize.heading, 'bold') : [];
  return {
    texts: stack(heading, 0, headingTop, 'heading'),
    top: headingTop + heading.length * lineHeight.heading + (heading.length > 0 ? 4 : 0),
    ...(need.ruled && { ruleY: top }),
  };
}

function finish(
  need: RowNeed,
  ruleY: number | undefined,
  texts: readonly PlacedText[],
  y: number,
  swatch: { readonly x: number; readonly y: number },
): PlannedRow {
  return {
    texts,
    y,
    above: need.above,
    below: need.below,
    ...(need.swatch && { swatch }),
    ...(ruleY !== undefined && { ruleY }),
  };
}

function stack(
  lines: readonly string[],
  x: number,
  top: number,
  style: 'heading' | 'label' | 'note',
): readonly PlacedText[] {
  return lines.map((text, i) => ({ ...placed(text, x, top + (i + 1) * lineHeight[style]), style }));
}

/** A text whose line ends at `bottom`. */
function placed(text: string, x: number, bottom: number) {
  return { text, x, y: bottom - descent, anchor: 'start' as const };
}

function isThin(need: RowNeed): boolean {
  return need.above + need.below < 2 * lineHeight.label;
}

function wordsWidth(need: RowNeed): number {
  const label = textWidth(need.label, fontSize.label);
  const note = textWidth(need.note ?? '', fontSize.note);
  return isThin(need) && note > 0 ? label + noteGap + note : Math.max(label, note);
}

function swatchWidth(needs: readonly RowNeed[]): number {
  return needs.some((need) => need.swatch) ? swatchRoom : 0;
}
