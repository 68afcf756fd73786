export interface SentencePart {
  readonly text: string;
  readonly isQuoted: boolean;
}

const opening = new Set(['“', '«']);
const closing = new Set(['”', '»']);

/** A sentence in turns of its own words and what it quotes, marks included; quotations within one belong to it. */
export function quotedParts(sentence: string): readonly SentencePart[] {
  const parts: SentencePart[] = [];
  let depth = 0;
  let start = 0;
  const cut = (end: number, isQuoted: boolean) => {
    if (end > start) parts.push({ text: sentence.slice(start, end), isQuoted });
    start = end;
  };
  for (let i = 0; i < sentence.length; i++) {
    const sign = sentence.charAt(i);
    if (opening.has(sign)) {
      if (depth === 0) cut(i, false);
      depth += 1;
    } else if (closing.has(sign) && depth > 0) {
      depth -= 1;
      if (depth === 0) cut(i + 1, true);
    }
  }
  cut(sentence.length, false);
  return parts;
}
