import { textWidth } from '../words/textWidth';
import { fontSize, lineHeight } from '../words/typeScale';
import { wrapText } from '../words/wrapText';
import { descent, noteGap, placeWords, stackLines } from './placeWords';
import type { PlacedText, PlannedRow, RowNeed, RowPlan } from './RowPlan';

const roomBetweenRows = 10;
const swatchRoom = 20;
const minScaleWidth = 260;
/** Half of a tick's words may hang over the ends of the scale. */
const overhang = 20;

/**
 * Places rows and their words at a width: labels in a column at the left where they fit there in two lines,
 * else above their marks, so that nothing is cut or overlaps from 320 px to a projector. The first row starts at `top`.
 */
export function planRows(needs: readonly RowNeed[], width: number, top = 0): RowPlan {
  const indent = needs.some((need) => need.swatch) ? swatchRoom : 0;
  const inline = needs.some(isThin);
  const asideWidth = Math.max(0, ...needs.map((need) => boldWidth(joined(need))));
  const labelWidth = Math.min(
    Math.max(0, ...needs.map((need) => wordsWidth(need, inline))) + indent,
    width * 0.38,
  );
  const left = labelWidth + overhang;
  const right = width - (asideWidth > 0 ? asideWidth + 10 : 0) - overhang;
  const fits = needs.every(
    (need) => wrapText(need.label, labelWidth - indent, fontSize.label).length <= 2,
  );
  return right - left >= minScaleWidth && fits
    ? { top, left, right, ...planBeside(needs, { indent, labelWidth, inline }, width, top) }
    : { top, left: overhang, right: width - overhang, ...planAbove(needs, indent, width, top) };
}

type PlacedRows = Pick<RowPlan, 'rows' | 'height'>;

function planBeside(
  needs: readonly RowNeed[],
  { indent, labelWidth, inline }: { indent: number; labelWidth: number; inline: boolean },
  width: number,
  startTop: number,
): PlacedRows {
  let top = startTop;
  const rows = needs.map((need): PlannedRow => {
    const opening = openRow(need, top, width, startTop);
    const words = placeWords(need, indent, labelWidth, inline);
    const y = opening.top + Math.max(need.above, words.height / 2);
    const first = y - words.height / 2;
    const aside = joined(need);
    top = y + Math.max(need.below, words.height / 2) + roomBetweenRows;
    return {
      ...opening.row,
      ...swatchAt(need, first),
      y,
      texts: [
        ...opening.texts,
        ...words.at(first),
        ...(aside ? [asideAt(aside, width, y + descent)] : []),
      ],
    };
  });
  return { rows, height: top };
}

function planAbove(
  needs: readonly RowNeed[],
  indent: number,
  width: number,
  startTop: number,
): PlacedRows {
  let top = startTop;
  const rows = needs.map((need): PlannedRow => {
    const opening = openRow(need, top, width, startTop);
    const words = placeWords(need, indent, width, true);
    const asides =
      boldWidth(joined(need)) > width
        ? (need.asides ?? []).flatMap((text) => wrapText(text, width, fontSize.label, 'bold'))
        : [joined(need)];
    const fits = asides.length === 1 && words.used + 12 + boldWidth(joined(need)) <= width;
    const firstAside = opening.top + words.height + (fits ? 0 : lineHeight.label) - descent;
    const placed = asides
      .filter(Boolean)
      .map((text, i) => asideAt(text, width, firstAside + i * lineHeight.label));
    const bottom = Math.max(opening.top + words.height, (placed.at(-1)?.y ?? 0) + descent);
    const y = bottom + 2 + need.above;
    top = y + need.below + roomBetweenRows;
    return {
      ...opening.row,
      ...swatchAt(need, opening.top),
      y,
      texts: [...opening.texts, ...words.at(opening.top), ...placed],
    };
  });
  return { rows, height: top };
}

/** A row's rule and heading, and where the row itself may start. */
function openRow(need: RowNeed, top: number, width: number, startTop: number) {
  const headingTop = top + (need.ruled ? 8 : 0) + (need.heading && top > startTop ? 8 : 0);
  const heading = need.heading ? wrapText(need.heading, width, fontSize.heading, 'bold') : [];
  return {
    texts: stackLines(heading, 0, headingTop, 'heading'),
    top: headingTop + heading.length * lineHeight.heading + (heading.length > 0 ? 4 : 0),
    row: need.ruled ? { ruleY: top } : {},
  };
}

function asideAt(text: string, x: number, y: number): PlacedText {
  return { text, x, y, style: 'aside', anchor: 'end' };
}

function swatchAt(need: RowNeed, top: number): Pick<PlannedRow, 'swatch'> {
  return need.swatch ? { swatch: { x: 6, y: top + lineHeight.label / 2 } } : {};
}

function joined(need: RowNeed): string {
  return need.asides?.join(' | ') ?? '';
}

function boldWidth(text: string): number {
  return textWidth(text, fontSize.label, 'bold');
}

/** Whether a row has no room for two lines: bases then stand beside their labels, in every row. */
function isThin(need: RowNeed): boolean {
  return need.above + need.below < 2 * lineHeight.label;
}

function wordsWidth(need: RowNeed, inline: boolean): number {
  const label = textWidth(need.label, fontSize.label);
  const note = textWidth(need.note ?? '', fontSize.note);
  return inline && note > 0 ? label + noteGap + note : Math.max(label, note);
}
