/** A text of at most so many characters, cut between words and ended by an ellipsis where it was longer. */
export function clipText(text: string, length = 80): string {
  if (text.length <= length) return text;
  const head = text.slice(0, length);
  const lastGap = head.lastIndexOf(' ');
  return `${head.slice(0, lastGap > length / 2 ? lastGap : length).trimEnd()}…`;
}
