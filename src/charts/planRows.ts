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
  readonly style: 'heading' | 'label' | 'note' | 'aside';
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

/**
 * Places rows and their words at a width: labels in a column at the left where they fit there in two lines,
 * else above their marks, so that nothing is cut or overlaps from 320 px to a projector. Pure.
 */
export function planRows(needs: readonly RowNeed[], width: number): RowPlan {
  const asideWidth = widest(needs, (need) => need.aside, fontSize.label);
  const labelWidth = Math.min(
    Math.max(
      widest(needs, (need) => need.label, fontSize.label),
      widest(needs, (need) => need.note, fontSize.note),
    ) + swatchWidth(needs),
    width * 0.38,
  );
  const scaleWidth = width - labelWidth - asideWidth - 3 * edge;
  const fits = needs.every(
    (need) => wrapText(need.label, labelWidth - swatchWidth(needs), fontSize.label).length <= 2,
  );
  return scaleWidth >= minScaleWidth && fits
    ? planBeside(needs, width, labelWidth, asideWidth)
    : planAbove(needs, width);
}

function planBeside(
  needs: readonly RowNeed[],
  width: number,
  labelWidth: number,
  asideWidth: number,
): RowPlan {
  const indent = swatchWidth(needs);
  let top = 0;
  const rows = needs.map((need): PlannedRow => {
    const start = openRow(need, top, width);
    const lines = wrapText(need.label, labelWidth - indent, fontSize.label);
    const noteLines = need.note ? wrapText(need.note, labelWidth - indent, fontSize.note) : [];
    const words = lines.length * lineHeight.label + noteLines.length * lineHeight.note;
    const y = start.top + Math.max(need.above, words / 2);
    const first = y - words / 2;
    const texts: PlacedText[] = [
      ...start.texts,
      ...stack(lines, indent, first, 'label'),
      ...stack(noteLines, indent, first + lines.length * lineHeight.label, 'note'),
    ];
    if (need.aside)
      texts.push({ text: need.aside, x: width, y: y + 4.5, style: 'aside', anchor: 'end' });
    top = y + Math.max(need.below, words / 2) + roomBetweenRows;
    return finish(need, start.ruleY, texts, y, { x: 6, y: first + lineHeight.label / 2 });
  });
  const right = width - (asideWidth > 0 ? asideWidth + edge : 0) - edge;
  return { rows, left: labelWidth + edge * 1.5, right, height: top };
}

function planAbove(needs: readonly RowNeed[], width: number): RowPlan {
  const indent = swatchWidth(needs);
  let top = 0;
  const rows = needs.map((need): PlannedRow => {
    const start = openRow(need, top, width);
    const lines = wrapText(need.label, width - indent, fontSize.label);
    const texts: PlacedText[] = [...start.texts, ...stack(lines, indent, start.top, 'label')];
    let bottom = start.top + lines.length * lineHeight.label;
    let used = indent + textWidth(lines.at(-1) ?? '', fontSize.label);
    if (need.note) {
      const noteWidth = textWidth(need.note, fontSize.note);
      if (used + 8 + noteWidth <= width) {
        texts.push({
          text: need.note,
          x: used + 8,
          y: bottom - 4.5,
          style: 'note',
          anchor: 'start',
        });
        used += 8 + noteWidth;
      } else {
        const noteLines = wrapText(need.note, width - indent, fontSize.note);
        texts.push(...stack(noteLines, indent, bottom, 'note'));
        bottom += noteLines.length * lineHeight.note;
        used = indent + textWidth(noteLines.at(-1) ?? '', fontSize.note);
      }
    }
    if (need.aside) {
      if (used + 12 + textWidth(need.aside, fontSize.label) > width) bottom += lineHeight.label;
      texts.push({ text: need.aside, x: width, y: bottom - 4.5, style: 'aside', anchor: 'end' });
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
  const heading = need.heading ? wrapText(need.heading, width, fontSize.heading) : [];
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
  return lines.map((text, i) => ({
    text,
    x,
    y: top + (i + 1) * lineHeight[style] - 4.5,
    style,
    anchor: 'start',
  }));
}

function widest(
  needs: readonly RowNeed[],
  text: (need: RowNeed) => string | undefined,
  size: number,
): number {
  return Math.max(0, ...needs.map((need) => textWidth(text(need) ?? '', size)));
}

function swatchWidth(needs: readonly RowNeed[]): number {
  return needs.some((need) => need.swatch) ? swatchRoom : 0;
}
