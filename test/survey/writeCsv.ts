/** How a CSV writer may put a table down. */
export interface CsvDialect {
  readonly delimiter: ',' | ';' | '\t' | '|';
  readonly newline: '\n' | '\r\n' | '\r';
  readonly quotes: 'needed' | 'all';
  readonly lastNewline: boolean;
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le-bom' | 'utf-16be-bom' | 'utf-16le' | 'latin';
}

/** A table as the bytes that a CSV writer (RFC 4180 in any dialect) gives. */
export function writeCsv(rows: readonly (readonly string[])[], dialect: CsvDialect): Uint8Array {
  const lines = rows.map((row) => row.map((cell) => quoted(cell, dialect)).join(dialect.delimiter));
  const text = lines.join(dialect.newline) + (dialect.lastNewline ? dialect.newline : '');
  return encoded(text, dialect.encoding);
}

function quoted(cell: string, { delimiter, quotes }: CsvDialect): string {
  const needed = cell.includes(delimiter) || /["\r\n]/.test(cell) || cell !== cell.trim();
  return quotes === 'all' || needed ? `"${cell.replaceAll('"', '""')}"` : cell;
}

export function encoded(text: string, encoding: CsvDialect['encoding']): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-8-bom':
      return new TextEncoder().encode(`\ufeff${text}`);
    case 'latin':
      return Uint8Array.from(text, (character) => character.charCodeAt(0));
    case 'utf-16be-bom':
      return utf16(`\ufeff${text}`).map((_, i, bytes) => bytes[i ^ 1]!);
    case 'utf-16le-bom':
      return utf16(`\ufeff${text}`);
    case 'utf-16le':
      return utf16(text);
  }
}

function utf16(text: string): Uint8Array {
  const units = Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  return new Uint8Array(units.buffer);
}
