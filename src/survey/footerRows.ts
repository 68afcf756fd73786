const closingWords =
  /^(?:(?:grand )?total|totale|totali|gesamt|gesamtsumme|summe|insgesamt|somme|suma|n\s*=|source|fonte|quelle|fuente|notes?|nota|hinweis|generated|exported|created|generato|esportato|erstellt|exporté|généré|generado|©|copyright|end of)(?![\p{L}\p{N}])/iu;
const totalOnly = /^(?:(?:grand )?total|totale|gesamt|gesamtsumme|summe|insgesamt|somme|suma)$/i;

/**
 * How many of a table's last rows are no respondents: a line under the table such as "Total: 120" or "Source: …".
 * `numbers` are the rows' places in the file; a gap between two of them is a blank line.
 */
export function footerRows(
  rows: readonly (readonly string[])[],
  numbers: readonly number[],
  width: number,
): number {
  if (width < 3) return 0;
  let first = rows.length;
  while (first > 0) {
    const row = rows[first - 1]!;
    const afterBlank = first > 1 && numbers[first - 1]! - numbers[first - 2]! > 1;
    if (!isFooter(row, afterBlank) && !isBlank(row)) break;
    first--;
  }
  while (first < rows.length && isBlank(rows[first]!)) first++;
  return rows.length - first;
}

function isFooter(row: readonly string[], afterBlankLine: boolean): boolean {
  const texts = row.filter((cell) => cell.trim() !== '');
  const text = texts[0]?.trim() ?? '';
  if (texts.length === 1 && closingWords.test(text)) return true;
  if (row.length === 1) return afterBlankLine;
  return (
    row[0] === texts[0] &&
    totalOnly.test(text) &&
    texts.slice(1).every((other) => /^[\d.,%\s]+$/.test(other))
  );
}

function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}
