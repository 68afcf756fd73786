import { textWidth } from '../words/textWidth';
import { fontSize } from '../words/typeScale';
import { wrapText } from '../words/wrapText';

interface PlacedKeyEntry {
  readonly index: number;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
}

export interface KeyPlan {
  readonly entries: readonly PlacedKeyEntry[];
  readonly height: number;
}

export const keySwatch = 12;
export const keyLine = 16;
const gap = 16;
const room = keySwatch + 6;

/** Places a key's words one after another, on as many lines as they need. */
export function planKey(words: readonly string[], width: number): KeyPlan {
  let x = 0;
  let y = 0;
  let lineHeight = 0;
  const entries = words.map((text, index) => {
    const lines = wrapText(text, width - room, fontSize.note);
    const entryWidth = room + Math.max(0, ...lines.map((line) => textWidth(line, fontSize.note)));
    if (x > 0 && x + entryWidth > width) {
      x = 0;
      y += lineHeight + 4;
      lineHeight = 0;
    }
    const entry = { index, lines, x, y };
    x += entryWidth + gap;
    lineHeight = Math.max(lineHeight, lines.length * keyLine);
    return entry;
  });
  return { entries, height: words.length > 0 ? y + lineHeight + 10 : 0 };
}
