import type { SurveyTable } from '../../src/survey/SurveyTable';

/** A survey table from headers and rows of text, coded as the reader codes it. */
export function textTable(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): SurveyTable {
  const columns = headers.map((header, k) => {
    const texts = ['', ...new Set(rows.map((row) => row[k] ?? '').filter((text) => text !== ''))];
    const codes = Uint16Array.from(rows, (row) => texts.indexOf(row[k] ?? ''));
    return {
      position: k + 1,
      header,
      question: header,
      values: { kind: 'coded', codes, texts } as const,
    };
  });
  return { rowCount: rows.length, columns };
}
