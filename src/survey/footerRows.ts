const closingWords =
  /^(?:(?:grand )?total|totale|totali|gesamt|gesamtsumme|summe|insgesamt|somme|suma|n\s*=|source|fonte|quelle|fuente|notes?|nota|hinweis|generated|exported|created|generato|esportato|erstellt|exporté|généré|generado|©|copyright|end of)(?![\p{L}\p{N}])/iu;
const totalOnly = /^(?:(?:grand )?total|totale|gesamt|gesamtsumme|summe|insgesamt|somme|suma)$/i;

const counted =
  '(?:rows?|records?|responses?|respondents?|cases|interviews|completes|righe|risposte|rispondenti|interviste|zeilen|antworten|filas|respuestas|lignes|réponses)';
const stated = '(\\d{1,3}(?:[.,\\u00a0 ]\\d{3})+|\\d+)';
/** "Total: 120", "N = 120", "Number of responses: 120", "120 rows". */
const statedCounts = [
  new RegExp(
    `^(?:n|(?:grand )?total|totale|gesamt|insgesamt|(?:total |number of |numero di )?${counted})\\s*[:=]?\\s*${stated}\\.?$`,
    'iu',
  ),
  new RegExp(`^(?:total:? )?${stated} ${counted}\\.?$`, 'iu'),
];

/** The number of respondents that a line under the table states, where it states one. */
export function statedRowCount(row: readonly string[]): number | undefined {
  const texts = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (texts.length > 2) return undefined;
  const text = texts.join(' ');
  const found = statedCounts.map((pattern) => pattern.exec(text)?.[1]).find(Boolean);
  return found === undefined ? undefined : Number(found.replace(/\D/g, ''));
}

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
