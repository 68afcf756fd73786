import { analyse } from 'chardet';
import type { ByteEvidence } from './ByteEvidence';
import { characterTable, type SingleByteEncoding, singleByteFit } from './singleByteFit';

/** An encoding by its WHATWG label, and whether it is certain or a guess among several that would do. */
export interface EncodingGuess {
  readonly encoding: string;
  readonly certain: boolean;
  /** The encoding that would have come next. */
  readonly alternative?: string;
}

/** The encoding that a byte order mark states, or that the zero bytes of UTF-16 without one give away. */
export function markedEncoding(head: Uint8Array): EncodingGuess | undefined {
  const [a, b, c] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', certain: true };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', certain: true };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', certain: true };
  return zeroByteEncoding(head);
}

/** In UTF-16 of mostly Latin text every other byte is zero, and the rest hardly ever. */
function zeroByteEncoding(head: Uint8Array): EncodingGuess | undefined {
  const pairs = head.length >> 1;
  if (pairs < 2) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs * 2; i += 2) {
    if (head[i] === 0) even++;
    if (head[i + 1] === 0) odd++;
  }
  if (odd > pairs * 0.5 && even < pairs * 0.05) return { encoding: 'utf-16le', certain: true };
  if (even > pairs * 0.5 && odd < pairs * 0.05) return { encoding: 'utf-16be', certain: true };
  return undefined;
}

/**
 * The encoding of a file without a byte order mark. UTF-8 wherever its sequences outweigh the bytes that break it,
 * so that a few bad bytes do not flip every accent; then windows-1252, MacRoman or windows-1250, whichever reads
 * like words; where none does, what chardet makes of `head`.
 */
export function guessEncoding(evidence: ByteEvidence, head: Uint8Array): EncodingGuess {
  if (evidence.strayBytes === 0) return { encoding: 'utf-8', certain: true };
  if (evidence.utf8Sequences * 2 >= evidence.strayBytes)
    return { encoding: 'utf-8', certain: false, alternative: 'windows-1252' };
  const fits = singleByte.map((encoding) => singleByteFit(evidence.contexts, encoding));
  const best = Math.max(...fits);
  const plausible = (evidence.contexts.length / 3) * 0.2;
  if (best < -plausible) {
    const other = otherEncoding(head);
    if (other) return { encoding: other, certain: false, alternative: 'windows-1252' };
  }
  const encoding = singleByte[fits.indexOf(best)] ?? 'windows-1252';
  const alternative = singleByte.find((each) => each !== encoding) ?? 'windows-1252';
  return { encoding, certain: false, alternative };
}

/** In the order in which they are preferred where a text reads as well in several. */
const singleByte: readonly SingleByteEncoding[] = ['windows-1252', 'macintosh', 'windows-1250'];

/** Whether an encoding is one whose 256 characters can be shown. */
export function isSingleByte(encoding: string): encoding is SingleByteEncoding {
  return singleByte.some((each) => each === encoding);
}

/** Encodings of other scripts, for which chardet's statistics are the better judge. */
const otherScripts = new Map([
  ['Shift_JIS', 'shift_jis'],
  ['EUC-JP', 'euc-jp'],
  ['EUC-KR', 'euc-kr'],
  ['GB18030', 'gb18030'],
  ['Big5', 'big5'],
  ['windows-1251', 'windows-1251'],
  ['KOI8-R', 'koi8-r'],
  ['windows-1253', 'windows-1253'],
]);

function otherEncoding(head: Uint8Array): string | undefined {
  const best = analyse(head).find((match) => match.confidence >= 20);
  return best && otherScripts.get(best.name);
}

/** The commonest characters above ASCII that an encoding makes of stray bytes: the evidence to show. */
export function commonCharacters(
  contexts: readonly number[],
  encoding: SingleByteEncoding,
): string {
  const counts = new Map<number, number>();
  for (let i = 1; i < contexts.length; i += 3)
    counts.set(contexts[i]!, (counts.get(contexts[i]!) ?? 0) + 1);
  const table = characterTable(encoding);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 6)
    .map(([byte]) => table[byte])
    .join(' ');
}
