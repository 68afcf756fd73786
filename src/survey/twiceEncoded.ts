/** Bytes 0x80 to 0x9f as windows-1252 has them, where it differs from their code points. */
const specials = new Map(
  [...'€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'].map((character) => [character, byteOf(character)]),
);
const trailing = `[\\u0080-\\u00bf${[...specials.keys()].join('')}]`;
const sequences = new RegExp(
  `[\\u00c2-\\u00df]${trailing}|[\\u00e0-\\u00ef]${trailing}{2}|[\\u00f0-\\u00f4]${trailing}{3}`,
  'g',
);
const leastSequences = 2;

/**
 * Whether a text was UTF-8, was read as windows-1252 and saved as UTF-8 once more ("prÃ©occupÃ©"): nearly all its characters
 * above ASCII are then the bytes of a UTF-8 sequence each.
 */
export function isTwiceEncoded(text: string): boolean {
  const found = text.match(sequences) ?? [];
  const above = text.match(/[\u0080-\uffff]/g)?.length ?? 0;
  const explained = found.reduce((sum, sequence) => sum + sequence.length, 0);
  return found.length >= leastSequences && explained >= above * 0.9;
}

/** The text as it was before it was encoded the second time. */
export function encodedOnce(text: string): string {
  const decoder = new TextDecoder('utf-8');
  return text.replace(sequences, (sequence) => {
    const bytes = Uint8Array.from(sequence, (each) => specials.get(each) ?? each.charCodeAt(0));
    const decoded = decoder.decode(bytes);
    return decoded.includes('\ufffd') ? sequence : decoded;
  });
}

/** Characters at a piece's end that the next piece may complete to a sequence. */
export function cutSequence(text: string): number {
  return /[\u00c2-\u00f4][\u0080-\uffff]{0,2}$/.exec(text)?.[0].length ?? 0;
}

function byteOf(character: string): number {
  const table = new TextDecoder('windows-1252').decode(
    Uint8Array.from({ length: 32 }, (_, k) => 0x80 + k),
    { stream: true },
  );
  return 0x80 + [...table].indexOf(character);
}
