const leastRows = 4;

/**
 * Whether the first row is a respondent already. Said only where every column that can tell agrees: the numeric ones have a
 * number in it, those with few texts have one of them.
 */
export function hasNoHeader(rows: readonly (readonly string[])[]): boolean {
  const [first, ...rest] = rows;
  if (!first || rest.length < leastRows) return false;
  let speaking = 0;
  let numeric = 0;
  for (const [cell, text] of first.entries()) {
    const texts = rest.map((row) => (row[cell] ?? '').trim()).filter((each) => each !== '');
    if (texts.length < leastRows) continue;
    const isNumeric = texts.filter(isNumberLike).length >= texts.length * 0.9;
    if (isNumeric) {
      if (!isNumberLike(text.trim())) return false;
      numeric++;
      speaking++;
    } else if (new Set(texts).size <= texts.length / 3) {
      if (!texts.includes(text.trim())) return false;
      speaking++;
    }
  }
  return speaking >= 2 && (numeric > 0 || speaking >= 3) && !countsUp(first);
}

function isNumberLike(text: string): boolean {
  return /^[-+]?[\d.,]*\d[\d.,]*%?$/.test(text) || /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/.test(text);
}

/** Columns headed 1, 2, 3 … or by consecutive years have a header of numbers. */
function countsUp(first: readonly string[]): boolean {
  const numbers = first.map((text) => Number(text.trim() || Number.NaN)).filter(Number.isFinite);
  return numbers.length >= 3 && numbers.every((n, i) => i === 0 || n === numbers[i - 1]! + 1);
}
