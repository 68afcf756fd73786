import codebooks from '../../../data/codebooks.json';
import { cleanQuestion } from '../headers/cleanQuestion';
import { splitQuestions } from '../headers/splitQuestions';
import type { SurveyColumn, SurveyTable } from '../SurveyTable';
import { type CodebookEntry, nameKey } from './CodebookFile';
import { statedMissing, statedValues } from './statedValues';

type Field = keyof typeof codebooks.columns;
type Row = Readonly<Partial<Record<Field, string>>>;

/**
 * What a table says of the columns of data with these headers: a row a variable with its values in a cell, or a row a
 * value. Undefined where it is no codebook: no column holds the data's names, or none tells what they mean.
 */
export function tableEntries(
  table: SurveyTable,
  headers: readonly string[],
): readonly CodebookEntry[] | undefined {
  const fields = fieldsOf(table, headers);
  if (!fields.has('variable') || fields.size < 2) return undefined;
  const isByValue = fields.has('value') && fields.has('valueLabel');
  const groups = new Map<string, Row[]>();
  let name = '';
  for (let row = 0; row < table.rowCount; row++) {
    const cells = Object.fromEntries(
      [...fields].map(([field, column]) => [field, textAt(column, row)]),
    ) as Row;
    // In a row a value, the variable's name may stand in the first row alone.
    name = cells.variable || (isByValue ? name : '');
    if (name === '') continue;
    const rows = groups.get(name);
    if (rows) rows.push(cells);
    else groups.set(name, [cells]);
  }
  const labels = [...groups.values()].map((rows) => cleanQuestion(firstOf(rows, 'label')));
  const wordings = splitQuestions(labels);
  return [...groups].map(([variable, rows], i) => ({
    name: variable,
    ...(labels[i] && wordings[i]),
    ...meaningOf(rows),
  }));
}

function meaningOf(
  rows: readonly Row[],
): Pick<CodebookEntry, 'valueLabels' | 'missing' | 'measure'> {
  const byRow = rows.flatMap(({ value, valueLabel }) =>
    value && valueLabel ? [{ value, label: valueLabel }] : [],
  );
  const valueLabels =
    byRow.length > 0 ? byRow : rows.flatMap(({ values }) => statedValues(values ?? ''));
  const missing = rows.flatMap(({ missing: cell, value }) => {
    if (!cell) return [];
    // Beside a value, the cell says yes or no of that value.
    if (value && codebooks.yes.includes(cell.trim().toLowerCase())) return [value];
    return value && codebooks.no.includes(cell.trim().toLowerCase()) ? [] : statedMissing(cell);
  });
  const measure = (['nominal', 'ordinal', 'scale'] as const).find((each) =>
    firstOf(rows, 'measure').toLowerCase().startsWith(each),
  );
  return {
    ...(valueLabels.length > 0 && { valueLabels }),
    ...(missing.length > 0 && { missing: [...new Set(missing)] }),
    ...(measure && { measure }),
  };
}

function firstOf(rows: readonly Row[], field: Field): string {
  return rows.map((row) => row[field] ?? '').find((text) => text !== '') ?? '';
}

/** Which column tells what: the variable's by the data's own names in it, the others by their headers' wording. */
function fieldsOf(
  { columns, rowCount }: SurveyTable,
  headers: readonly string[],
): ReadonlyMap<Field, SurveyColumn> {
  const known = new Set(headers.map(nameKey));
  const matches = columns.map((column) => {
    const names = new Set(
      Array.from({ length: rowCount }, (_, row) => nameKey(textAt(column, row))),
    );
    return [...names].filter((name) => name !== '' && known.has(name)).length;
  });
  const fields = new Map<Field, SurveyColumn>();
  const variable = columns[matches.indexOf(Math.max(...matches))];
  if (variable && Math.max(...matches) > 0) fields.set('variable', variable);
  const order: readonly Field[] = ['missing', 'valueLabel', 'values', 'value', 'measure', 'label'];
  for (const field of order) {
    const words = codebooks.columns[field];
    const found = columns.find(
      (column) =>
        ![...fields.values()].includes(column) && words.includes(headerWords(column.header)),
    );
    if (found) fields.set(field, found);
  }
  return fields;
}

function headerWords(header: string): string {
  return header
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function textAt({ values }: SurveyColumn, row: number): string {
  if (values.kind === 'coded') return (values.texts[values.codes[row] ?? 0] ?? '').trim();
  const value = values.values[row];
  return value === undefined || Number.isNaN(value) ? '' : String(value);
}
