import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBytes } from './readBytes';
import { answerText } from './tableRows';

interface ExpectedExport {
  readonly imitates: string;
  readonly encoding: string;
  readonly delimiter: string;
  readonly headerRows: number;
  readonly platform: string;
  readonly rows: number;
  readonly warnings: readonly string[];
  readonly columns: readonly { header: string; question: string; option?: string }[];
  readonly answers: { readonly first: readonly string[]; readonly last: readonly string[] };
}

const folder = new URL('../corpus/exports/', import.meta.url);
const names = readdirSync(folder).flatMap((file) => /^(.+)\.csv$/.exec(file)?.[1] ?? []);

describe.each(names)('%s', (name) => {
  const expected = JSON.parse(
    readFileSync(new URL(`${name}.expected.json`, folder), 'utf8'),
  ) as ExpectedExport;

  it(`reads as ${expected.imitates}`, async () => {
    const file = await readBytes(readFileSync(new URL(`${name}.csv`, folder)));
    const { table, warnings, encoding, delimiter, headerRows, platform } = file;
    expect({ encoding, delimiter, headerRows, platform, rows: table.rowCount }).toEqual({
      encoding: expected.encoding,
      delimiter: expected.delimiter,
      headerRows: expected.headerRows,
      platform: expected.platform,
      rows: expected.rows,
    });
    expect(warnings.map(({ code }) => code)).toEqual(expected.warnings);
    expect(
      table.columns.map(({ header, question, option }) => ({
        header,
        question,
        ...(option !== undefined && { option }),
      })),
    ).toEqual(expected.columns);
    const row = (i: number) => table.columns.map((column) => answerText(column, i));
    expect(row(0)).toEqual(expected.answers.first);
    expect(row(table.rowCount - 1)).toEqual(expected.answers.last);
    expect(table.columns.map(({ position }) => position)).toEqual(
      table.columns.map((_, i) => i + 1),
    );
  });
});
