/** How far a sheet reaches, as its cells' references say, and how many cells it states. */
export interface SheetExtent {
  readonly rows: number;
  readonly columns: number;
  readonly cells: number;
}

const lessThan = 0x3c;
const greaterThan = 0x3e;
const quote = 0x22;
const apostrophe = 0x27;
const letterC = 0x63;
const letterR = 0x72;
const colon = 0x3a;

/** Reads a sheet's XML once, byte by byte, for the references of its cells; rows without cells, formatted or hidden, count for nothing. */
export function sheetExtent(xml: Uint8Array): SheetExtent {
  let rows = 0;
  let columns = 0;
  let cells = 0;
  let row = 0;
  for (let at = xml.indexOf(lessThan); at >= 0; at = xml.indexOf(lessThan, at + 1)) {
    const name = elementAt(xml, at + 1);
    if (name === undefined) continue;
    const reference = referenceIn(xml, name.end);
    if (reference || !name.isCell) row = reference?.row ?? row + 1;
    if (!name.isCell) continue;
    cells++;
    rows = Math.max(rows, row);
    columns = Math.max(columns, reference?.column ?? 0);
  }
  return { rows, columns, cells };
}

/** `<c` or `<row`, with a prefix or without; undefined for any other element. */
function elementAt(
  xml: Uint8Array,
  start: number,
): { readonly isCell: boolean; readonly end: number } | undefined {
  let from = start;
  let end = start;
  while (isNameByte(xml[end])) {
    if (xml[end] === colon) from = end + 1;
    end++;
  }
  const length = end - from;
  if (length === 1 && xml[from] === letterC) return { isCell: true, end };
  const isRow =
    length === 3 && xml[from] === letterR && xml[from + 1] === 0x6f && xml[from + 2] === 0x77;
  return isRow ? { isCell: false, end } : undefined;
}

function isNameByte(byte: number | undefined): boolean {
  return (
    byte !== undefined &&
    ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a) || byte === colon)
  );
}

/** Row and column of ` r="XFD12"` (a row's reference has no letters) before the tag ends. */
function referenceIn(
  xml: Uint8Array,
  start: number,
): { readonly row: number; readonly column: number } | undefined {
  for (let at = start; at < xml.length && xml[at] !== greaterThan; at++) {
    const isBlank = xml[at - 1]! <= 0x20;
    const isQuoted = xml[at + 2] === quote || xml[at + 2] === apostrophe;
    if (xml[at] !== letterR || !isBlank || xml[at + 1] !== 0x3d || !isQuoted) continue;
    let column = 0;
    let row = 0;
    let next = at + 3;
    for (; xml[next]! >= 0x41 && xml[next]! <= 0x5a; next++)
      column = column * 26 + xml[next]! - 0x40;
    for (; xml[next]! >= 0x30 && xml[next]! <= 0x39; next++) row = row * 10 + xml[next]! - 0x30;
    return { row, column };
  }
  return undefined;
}
