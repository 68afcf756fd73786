/** One line of text as the page shows it, in the page's coordinates. */
export interface PlacedLine {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/** The lines into which the page breaks a text. */
export function wordsOnPage(node: Text): readonly PlacedLine[] {
  const lines: { text: string; left: number; top: number; height: number }[] = [];
  const range = document.createRange();
  for (const match of node.data.matchAll(/\S+/g)) {
    range.setStart(node, match.index);
    range.setEnd(node, match.index + match[0].length);
    const [box] = range.getClientRects();
    if (!box) continue;
    const last = lines.at(-1);
    if (last && Math.abs(last.top - box.top) < box.height / 2) last.text += ` ${match[0]}`;
    else lines.push({ text: match[0], left: box.left, top: box.top, height: box.height });
  }
  return lines;
}
