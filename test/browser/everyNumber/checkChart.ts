import type { ExpectedChart, ExpectedMark } from './Expected';
import type { Ledger } from './Ledger';
import { numbersIn } from './numbers';
import type { Said, ShownChart, ShownMark } from './ShownPage';

/** Compares a chart's accessible table, marks, direct labels and row labels with what it ought to show. */
export function checkChart(ledger: Ledger, chart: ShownChart, expected: ExpectedChart): void {
  checkTable(ledger, chart, expected);
  checkMarks(ledger, chart, expected);
  checkRows(ledger, chart, expected);
  checkTicks(ledger, chart);
  checkSummary(ledger, chart);
}

function checkTable(ledger: Ledger, { table, form }: ShownChart, expected: ExpectedChart): void {
  ledger.expect(
    table.rows.length === expected.table.size,
    `${form} table: ${table.rows.length} rows, the document has ${expected.table.size}`,
  );
  for (const [header, ...cells] of table.rows) {
    const key = header && keyOf(header, cells, expected);
    const facts = key === undefined ? undefined : expected.table.get(key);
    if (!header || !facts) {
      ledger.expect(false, `${form} table: “${header?.text}” is no row of the document`);
      continue;
    }
    header.by = 'row header';
    // A group's name beside an item's is part of the row's header.
    const figures = cells.slice(cells.length - facts.length);
    for (const cell of cells) cell.by = 'row header';
    ledger.expect(
      cells.length >= facts.length,
      `${form} table, “${key}”: ${cells.length} cells, the document has ${facts.length}`,
    );
    figures.forEach((cell, i) => {
      ledger.compare(cell, facts[i] ?? [], `${form} table, ${key}, column ${i + 1}`);
    });
  }
}

/** A row is known by its header, where that isn't enough with the cell after it. */
function keyOf(header: Said, cells: readonly Said[], { table }: ExpectedChart): string | undefined {
  const group = cells[0]?.text.replace(/ \([A-Z]+\)$/, '');
  const name = header.text.replace(/ \([A-Z]+\)$/, '');
  return [`${header.text} | ${group}`, header.text, name].find((key) => table.has(key));
}

function checkMarks(ledger: Ledger, { marks, form }: ShownChart, expected: ExpectedChart): void {
  const keys = [...expected.marks.keys()].sort((a, b) => b.length - a.length);
  const found = new Set<string>();
  for (const mark of marks) {
    const key = keys.find((each) => mark.name.text.startsWith(`${each}: `));
    const known = key === undefined ? undefined : expected.marks.get(key);
    if (key === undefined || !known) {
      ledger.expect(false, `${form} mark: “${mark.name.text}” is no figure of the document`);
      continue;
    }
    found.add(key);
    checkMark(ledger, mark, key, known, form);
  }
  for (const [key, { spoken, mayLack }] of expected.marks) {
    if (spoken.length > 0 && !mayLack)
      ledger.expect(found.has(key), `${form}: no mark for “${key}”`);
  }
}

function checkMark(
  ledger: Ledger,
  { name, labels }: ShownMark,
  key: string,
  { spoken, written, letters, base = [] }: ExpectedMark,
  form: string,
): void {
  const said = name.text.slice(key.length);
  const hasNumbers = numbersIn(said, ledger.locale).length > 0;
  const facts = spoken.length > 0 ? spoken : hasNumbers ? base : [];
  ledger.compareIn(name, said, facts, `${form} mark, ${key}`);
  for (const label of labels) {
    const numbers = numbersIn(label.text, ledger.locale);
    if (numbers.length === 0) {
      label.by = 'words on a mark';
      continue;
    }
    // Where there is room the interval stands under the figure, as a text of its own.
    const facts = numbers.length === 2 ? spoken.slice(1, 3) : written ? [written] : [];
    ledger.compareIn(label, label.text, facts, `${form} label, ${key}`);
    const after = /\s([A-Za-z]+)$/.exec(label.text)?.[1];
    if (letters !== undefined)
      ledger.expect(
        (after ?? '') === letters,
        `${form} letters, ${key}: “${after}”, not “${letters}”`,
      );
  }
}

function checkRows(ledger: Ledger, { rows, form }: ShownChart, expected: ExpectedChart): void {
  if (expected.rows.length === 0) return;
  ledger.expect(
    rows.length === expected.rows.length,
    `${form}: ${rows.length} rows, the document has ${expected.rows.length}`,
  );
  rows.forEach((row, i) => {
    ledger.compare(row, expected.rows[i] ?? [], `${form} row ${i + 1}`);
  });
}

/** An axis counts up in equal steps. */
function checkTicks(ledger: Ledger, { ticks, form }: ShownChart): void {
  const values = ticks.flatMap(({ text }) =>
    numbersIn(text, ledger.locale).map(({ value }) => value),
  );
  const steps = values.slice(1).map((value, i) => value - (values[i] ?? 0));
  for (const tick of ticks) tick.by = 'axis';
  ledger.expect(
    steps.every((step) => Math.abs(step - (steps[0] ?? 0)) < 1e-9 && step > 0),
    `${form} axis: ${values.join(', ')}`,
  );
}

/** A summary repeats what marks and rows say; what it says more is how many there are. */
function checkSummary(ledger: Ledger, { summary, marks, rows, form }: ShownChart): void {
  if (!summary) return;
  const spoken = new Set(
    [...marks.map(({ name }) => name), ...rows].flatMap(({ text }) =>
      numbersIn(text, ledger.locale).map((number) => number.text),
    ),
  );
  const rest = numbersIn(ledger.withoutNames(summary.text), ledger.locale).filter(
    ({ text }) => !spoken.has(text),
  );
  summary.by = 'summary';
  ledger.expect(
    rest.every(({ value, percent, signed }) => !percent && !signed && value <= marks.length),
    `${form} summary: “${rest.map(({ text }) => text).join('; ')}” is said by no mark`,
  );
}
