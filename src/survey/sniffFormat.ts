/** What a file's first bytes say it is; the extension is not asked. */
export type FileFormat =
  | {
      readonly format:
        | 'text'
        | 'gzip'
        | 'zip'
        | 'spss'
        | 'stata'
        | 'parquet'
        | 'json'
        | 'encrypted';
    }
  | { readonly format: 'binary' | 'markup'; readonly kind: string };

const signatures: readonly (readonly [string, string])[] = [
  ['89504e47', 'PNG'],
  ['ffd8ff', 'JPEG'],
  ['47494638', 'GIF'],
  ['25504446', 'PDF'],
  ['d0cf11e0a1b11ae1', 'XLS'],
  ['53514c69746520666f726d6174', 'SQLite'],
  ['377abcaf271c', '7z'],
  ['526172211a07', 'RAR'],
  ['425a68', 'bzip2'],
  ['fd377a585a00', 'xz'],
  ['28b52ffd', 'Zstandard'],
  ['000000000000000000000000c2ea8160', 'SAS'],
  ['7f454c46', 'ELF'],
  ['4d5a90', 'EXE'],
];

/**
 * The format of a file from its beginning: an archive, a workbook, a statistics package's file, text, or something
 * else by name. A text too may begin with `PAR1`: Parquet is what ends in it as well, which the reader asks.
 */
export function sniffFormat(head: Uint8Array): FileFormat {
  const hex = [...head.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (hex.startsWith('1f8b08')) return { format: 'gzip' };
  if (hex.startsWith('504b0304') || hex.startsWith('504b0506')) return { format: 'zip' };
  if (hex.startsWith('24464c32') || hex.startsWith('24464c33')) return { format: 'spss' };
  if (hex.startsWith('3c73746174615f6474613e')) return { format: 'stata' };
  if (hex.startsWith('50415231')) return { format: 'parquet' };
  if (/^(69|6[c-f]|7[1-3])0[12]0100/.test(hex)) return { format: 'binary', kind: 'Stata ≤ 12' };
  if (hex.startsWith('d0cf11e0') && holds(head, 'EncryptedPackage')) return { format: 'encrypted' };
  const known = signatures.find(([signature]) => hex.startsWith(signature));
  if (known) return { format: 'binary', kind: known[1] };
  return markup(head) ?? { format: 'text' };
}

/** Whether the bytes hold a word in UTF-16, as the directory of an old Office file has its names. */
function holds(head: Uint8Array, word: string): boolean {
  return new TextDecoder('utf-16le').decode(head).includes(word);
}

function markup(head: Uint8Array): FileFormat | undefined {
  const start = String.fromCharCode(...head.subarray(0, 64))
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
    .toLowerCase();
  if (/^<(!doctype html|html|head|body)/.test(start)) return { format: 'markup', kind: 'HTML' };
  if (start.startsWith('<?xml')) return { format: 'markup', kind: 'XML' };
  if (start.startsWith('{\\rtf')) return { format: 'markup', kind: 'RTF' };
  if (/^(\{\s*"[^"]*"\s*:|\[\s*\{\s*")/.test(start)) return { format: 'json' };
  return undefined;
}

/** Tab and line ends; the marks of end of file, escape, record and unit, which some texts have. */
const harmless = new Set([9, 10, 11, 12, 13, 26, 27, 30, 31]);

/** Whether bytes that are not UTF-16 hold too many control characters for text. */
export function looksBinary(head: Uint8Array): boolean {
  let controls = 0;
  let zeros = 0;
  for (const byte of head) {
    if (byte === 0) zeros++;
    else if (byte < 32 && !harmless.has(byte)) controls++;
  }
  return controls > Math.max(2, head.length * 0.02) || zeros > Math.max(8, head.length * 0.2);
}
