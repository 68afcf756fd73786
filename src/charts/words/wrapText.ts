import { textWidth, type Weight } from './textWidth';

/** Lines of a text no wider than `width` pixels; a word that is wider alone is broken. */
export function wrapText(
  text: string,
  width: number,
  fontSize: number,
  weight: Weight = 'normal',
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((w) => breakWord(w, width, fontSize, weight))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, fontSize, weight) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

function breakWord(
  word: string,
  width: number,
  fontSize: number,
  weight: Weight,
): readonly string[] {
  if (textWidth(word, fontSize, weight) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && textWidth(part + character, fontSize, weight) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}
