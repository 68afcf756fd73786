/** Stands between a grid's question and the row it is asked of. */
const join = ' – ';

/**
 * A text of at most so many characters, cut between words and ended by an ellipsis where it was longer. A grid's
 * question loses its own words before those of its row, which tell it from the others: `Please rate these… – Yoda`.
 */
export function clipText(text: string, length = 80): string {
  if (text.length <= length) return text;
  const at = text.lastIndexOf(join);
  const row = at < 0 ? '' : text.slice(at);
  return row.length > 0 && row.length <= length / 2
    ? `${cut(text.slice(0, at), length - row.length)}${row}`
    : cut(text, length);
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = text.slice(0, length);
  const lastGap = head.lastIndexOf(' ');
  return `${head.slice(0, lastGap > length / 2 ? lastGap : length).trimEnd()}…`;
}
