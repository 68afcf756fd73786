import { textWidth } from '../words/textWidth';
import { fontSize, lineHeight } from '../words/typeScale';
import { wrapText } from '../words/wrapText';
import type { PlacedText, RowNeed } from './RowPlan';

/** Room between a label and the note that follows it. */
export const noteGap = 8;
/** From a line's bottom to its baseline. */
export const descent = 4.5;

/** Words of a row, to be put at a height. */
export interface Words {
  readonly height: number;
  /** Where their last line ends. */
  readonly used: number;
  readonly at: (top: number) => readonly PlacedText[];
}

/** A row's label with its note: after it where `inline` and there is room, else under it. */
export function placeWords(need: RowNeed, indent: number, width: number, inline: boolean): Words {
  const room = width - indent;
  const note = need.note ?? '';
  const lines = wrapText(need.label, room, fontSize.label);
  const lastWidth = textWidth(lines.at(-1) ?? '', fontSize.label);
  const noteWidth = note ? noteGap + textWidth(note, fontSize.note) : 0;
  const labelHeight = lines.length * lineHeight.label;
  if (note === '' || (inline && lastWidth + noteWidth <= room))
    return {
      height: labelHeight,
      used: indent + lastWidth + noteWidth,
      at: (top) => trailed(stackLines(lines, indent, top, 'label'), note),
    };
  const noteLines = wrapText(note, room, fontSize.note);
  return {
    height: labelHeight + noteLines.length * lineHeight.note,
    used: indent + textWidth(noteLines.at(-1) ?? '', fontSize.note),
    at: (top) => [
      ...stackLines(lines, indent, top, 'label'),
      ...stackLines(noteLines, indent, top + labelHeight, 'note'),
    ],
  };
}

/** Lines one under another from `top`. */
export function stackLines(
  lines: readonly string[],
  x: number,
  top: number,
  style: 'heading' | 'label' | 'note',
): readonly PlacedText[] {
  return lines.map((text, i) => ({
    text,
    x,
    y: top + (i + 1) * lineHeight[style] - descent,
    style,
    anchor: 'start',
  }));
}

function trailed(texts: readonly PlacedText[], trail: string): readonly PlacedText[] {
  if (trail === '') return texts;
  return texts.map((text, i) => (i === texts.length - 1 ? { ...text, trail } : text));
}
