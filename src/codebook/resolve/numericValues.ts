import type { SurveyTable } from '../../survey/SurveyTable';
import type { NumericItem } from '../Codebook';
import { decimalMarkOf, parseNumber } from '../text/parseNumber';
import { tidyText } from '../text/tidyText';
import { columnAt } from './columnAt';

/** Each respondent's number; NaN where blank, declared missing, or not a number. */
export function numericValues(table: SurveyTable, item: NumericItem): Float64Array {
  return columnNumbers(table, item.column, item.missing);
}

/** A column's numbers, whatever item it belongs to; NaN as in `numericValues`. */
export function columnNumbers(
  table: SurveyTable,
  column: number,
  missing: readonly string[],
): Float64Array {
  const { values } = columnAt(table, column);
  const missingTexts = new Set(missing.map(tidyText));
  if (values.kind === 'numeric') {
    const missingNumbers = new Set([...missingTexts].map(Number));
    return values.values.map((value) => (missingNumbers.has(value) ? Number.NaN : value));
  }
  const mark = decimalMarkOf(values.texts);
  const numberOfText = Float64Array.from(values.texts, (text) =>
    missingTexts.has(tidyText(text)) ? Number.NaN : parseNumber(text, mark),
  );
  const numbers = new Float64Array(table.rowCount);
  for (let i = 0; i < numbers.length; i++) numbers[i] = numberOfText[values.codes[i]!]!;
  return numbers;
}
