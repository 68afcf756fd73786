import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { problemOf, readBytes, toBytes } from '../readBytes';
import { tableRows } from '../tableRows';

const mimetype = 'application/vnd.oasis.opendocument.spreadsheet';

/** A spreadsheet of OpenDocument with these sheets, as LibreOffice packs it. */
function spreadsheet(sheets: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts = {
    mimetype,
    'content.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:automatic-styles/><office:body><office:spreadsheet>${sheets}<table:named-expressions/></office:spreadsheet></office:body></office:document-content>`,
    'META-INF/manifest.xml': '<manifest:manifest xmlns:manifest="m"/>',
    ...more,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, toBytes(text)])),
  );
}

const sheet = (rows: string, name = 'Sheet1') =>
  `<table:table table:name="${name}"><table:table-column table:number-columns-repeated="16384"/>${rows}</table:table>`;
const row = (cells: string, times = 1) =>
  `<table:table-row table:number-rows-repeated="${times}">${cells}</table:table-row>`;
const text = (value: string, times = 1) =>
  `<table:table-cell office:value-type="string" table:number-columns-repeated="${times}"><text:p>${value}</text:p></table:table-cell>`;
const number = (value: string, times = 1) =>
  `<table:table-cell office:value-type="float" office:value="${value}" table:number-columns-repeated="${times}"><text:p>shown ${value}</text:p></table:table-cell>`;
const blank = (times = 1) => `<table:table-cell table:number-columns-repeated="${times}"/>`;
const endless = row(blank(16_384), 1_048_000);

describe('an OpenDocument spreadsheet', () => {
  it('has texts, numbers, dates, times, truth, percentages and formulas as it stores them', async () => {
    const cells = [
      text('Very<text:s text:c="2"/>much<text:span> so</text:span>'),
      '<table:table-cell office:value-type="string"><text:p>one</text:p><text:p>two</text:p></table:table-cell>',
      '<table:table-cell office:value-type="string"><office:annotation><text:p>a comment</text:p></office:annotation><text:p>a &lt; b</text:p></table:table-cell>',
      number('0.30000000000000004'),
      '<table:table-cell office:value-type="percentage" office:value="0.25"><text:p>25 %</text:p></table:table-cell>',
      '<table:table-cell office:value-type="date" office:date-value="2024-05-31"><text:p>31/05/24</text:p></table:table-cell>',
      '<table:table-cell office:value-type="date" office:date-value="2024-05-31T14:05:09.000"><text:p>31/05/24</text:p></table:table-cell>',
      '<table:table-cell office:value-type="time" office:time-value="PT09H05M00S"><text:p>9.05</text:p></table:table-cell>',
      '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>VERO</text:p></table:table-cell>',
      '<table:table-cell table:formula="of:=[.A1]" office:value-type="string" office:string-value="made"/>',
      '<table:table-cell office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell>',
    ];
    const head = cells.map((_, i) => text(`h${i}`)).join('');
    const bytes = spreadsheet(sheet(row(head) + row(cells.join('')) + endless));
    expect(tableRows((await readBytes(bytes)).table)).toEqual([
      [
        'Very  much so',
        'one\ntwo',
        'a < b',
        '0.3',
        '0.25',
        '2024-05-31',
        '2024-05-31 14:05:09',
        '09:05:00',
        'TRUE',
        'made',
        '#N/A',
      ],
    ]);
  });

  it('is the table of its CSV twin to the cell, however equal cells and rows are joined', async () => {
    const answer = fc.constantFrom('', 'Agree', 'Disagree', '7', '2.5', 'a "b", c');
    const table = fc.array(fc.tuple(answer, answer, answer, answer), {
      minLength: 2,
      maxLength: 12,
    });
    const isNumber = (value: string) => /^[\d.]+$/.test(value);
    const cell = (value: string, times: number) =>
      value === ''
        ? blank(times)
        : isNumber(value)
          ? number(value, times)
          : text(value.replaceAll('"', '&quot;'), times);
    const rowOf = (values: readonly string[], times: number) => {
      const joined: [string, number][] = [];
      for (const value of values) {
        const last = joined.at(-1);
        if (last?.[0] === value) last[1]++;
        else joined.push([value, 1]);
      }
      return row(joined.map(([value, count]) => cell(value, count)).join('') + blank(1020), times);
    };
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const filled = [...rows, ['Agree', '1', '2', 'end']];
        const joined: [readonly string[], number][] = [];
        for (const values of filled) {
          const last = joined.at(-1);
          if (last && JSON.stringify(last[0]) === JSON.stringify(values)) last[1]++;
          else joined.push([values, 1]);
        }
        const head = ['id', 'concern', 'act', 'note'];
        const body = joined.map(([values, times]) => rowOf(values, times)).join('');
        const bytes = spreadsheet(
          sheet('', 'Empty') + sheet(rowOf(head, 1) + body + endless, 'Data'),
        );
        const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
        const csv = [head, ...filled].map((values) => values.map(quoted).join(',')).join('\n');
        const options = { headerRows: 1 };
        const [ours, twin] = [
          await readBytes(bytes, options),
          await readBytes(toBytes(csv), options),
        ];
        expect(tableRows(ours.table)).toEqual(tableRows(twin.table));
        expect(ours.table.columns.map(({ header }) => header)).toEqual(head);
      }),
      { numRuns: 40 },
    );
  });

  it('is read from the sheet that is named, and says which there are', async () => {
    const bytes = spreadsheet(
      sheet(row(text('a') + text('b')) + row(number('1') + number('2')), 'First') +
        sheet(row(text('c') + text('d')) + row(number('3') + number('4')), 'Second'),
    );
    expect(tableRows((await readBytes(bytes)).table)).toEqual([['1', '2']]);
    expect(tableRows((await readBytes(bytes, { sheet: 'Second' })).table)).toEqual([['3', '4']]);
    expect(await problemOf(bytes, { sheet: 'Third' })).toBe('sheet-unknown');
  });

  it('that is a text, encrypted, torn, or claims a million rows in a few words is refused with the reason', async () => {
    const head = row(text('id') + text('age'));
    const claims = spreadsheet(sheet(head + row(number('1') + number('2'), 1_000_000)));
    expect(await problemOf(claims)).toBe('sheet-reaches-far');
    const wide = spreadsheet(sheet(head + row(number('1', 1_000_000))));
    expect(await problemOf(wide)).toBe('sheet-reaches-far');
    const encrypted = spreadsheet(sheet(head), {
      'META-INF/manifest.xml':
        '<m:manifest xmlns:m="m"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>',
    });
    expect(await problemOf(encrypted)).toBe('workbook-encrypted');
    const torn = spreadsheet(sheet(head), { 'content.xml': '<a><b>' });
    expect(await problemOf(torn)).toBe('workbook-damaged');
    const letter = spreadsheet('', {
      'content.xml':
        '<o:document-content xmlns:o="o"><o:body><o:text/></o:body></o:document-content>',
    });
    expect(await problemOf(letter)).toBe('file-binary');
    const wrong = spreadsheet(sheet(head + row(number('many') + number('2'))));
    expect(await problemOf(wrong)).toBe('workbook-damaged');
  });
});
