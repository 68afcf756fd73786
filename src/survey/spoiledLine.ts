/**
 * The cells of a line that holds a quotation mark never closed, in a table of `width` columns: cells quoted well are read
 * as such, and delimiters that are one too many are taken to stand in the cell that the mark opens.
 */
export function spoiledLine(line: string, delimiter: string, width: number): string[] {
  const cells: string[] = [];
  let spoiled = -1;
  for (let at = 0; at <= line.length; ) {
    const end = line[at] === '"' ? closedAt(line, at, delimiter) : -1;
    if (end >= 0) {
      cells.push(line.slice(at + 1, end).replaceAll('""', '"'));
      at = end + 1 + delimiter.length;
      continue;
    }
    if (line[at] === '"' && spoiled < 0) spoiled = cells.length;
    const next = line.indexOf(delimiter, at);
    cells.push(line.slice(at, next < 0 ? line.length : next));
    at = next < 0 ? line.length + 1 : next + delimiter.length;
  }
  const excess = cells.length - width;
  if (spoiled < 0 || width === 0 || excess <= 0) return cells;
  const inside = cells.slice(spoiled, spoiled + excess + 1).join(delimiter);
  return [...cells.slice(0, spoiled), inside, ...cells.slice(spoiled + excess + 1)];
}

/** Where the mark stands that closes a cell opened at `start`, before a delimiter or the line's end; −1 where none does. */
function closedAt(line: string, start: number, delimiter: string): number {
  for (let at = start + 1; at < line.length; at++) {
    if (line[at] !== '"') continue;
    if (line[at + 1] === '"') at++;
    else if (/^\r?$/.test(line.slice(at + 1)) || line.startsWith(delimiter, at + 1)) return at;
    else return -1;
  }
  return -1;
}
