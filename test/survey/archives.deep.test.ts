import { gzipSync, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { problemOf, readBytes, toBytes } from './readBytes';
import { tableRows } from './tableRows';

const csv = toBytes('id,age,concern\n1,30,Agree\n2,40,"No,\nnever"\n');
const rows = [
  ['1', '30', 'Agree'],
  ['2', '40', 'No,\nnever'],
];

type Cell = string | number | boolean | Date | null;

async function workbook(
  ...sheets: readonly [string, readonly (readonly Cell[])[]][]
): Promise<Uint8Array> {
  const file = await writeXlsxFile(
    sheets.map(([sheet, data]) => ({
      sheet,
      data: data.map((row) =>
        row.map((value) => (value instanceof Date ? { value, format: 'yyyy-mm-dd hh:mm' } : value)),
      ),
    })),
  );
  return file.toBuffer();
}

/** A workbook of one sheet with these rows of XML. */
async function withSheet(rowsXml: string): Promise<Uint8Array> {
  const parts = unzipSync(await workbook(['S', [['x']]]));
  const name = 'xl/worksheets/sheet1.xml';
  const xml = new TextDecoder().decode(parts[name]);
  const changed = xml.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${rowsXml}</sheetData>`);
  return zipSync({ ...parts, [name]: toBytes(changed) });
}

describe('archives', () => {
  it('a gzipped file, of several members too', async () => {
    expect(tableRows((await readBytes(gzipSync(csv))).table)).toEqual(rows);
    const members = [gzipSync(csv.subarray(0, 20)), gzipSync(csv.subarray(20))];
    expect(tableRows((await readBytes(Buffer.concat(members))).table)).toEqual(rows);
  });

  it('a ZIP with one CSV, beside what systems add', async () => {
    const zip = zipSync({ 'data/survey.csv': csv, '__MACOSX/._survey.csv': csv, 'readme.md': csv });
    expect(tableRows((await readBytes(zip)).table)).toEqual(rows);
  });

  it('a ZIP with a workbook within a gzip', async () => {
    const inside = await workbook([
      'Data',
      [
        ['id', 'age'],
        [1, 30],
        [2, 41],
      ],
    ]);
    const { table } = await readBytes(gzipSync(zipSync({ 'survey.xlsx': inside })));
    expect(tableRows(table)).toEqual([
      ['1', '30'],
      ['2', '41'],
    ]);
  });

  it('a ZIP of several surveys names them, one of none says so', async () => {
    expect(await problemOf(zipSync({ 'a.csv': csv, 'b.csv': csv }))).toBe('archive-several-tables');
    expect(await problemOf(zipSync({ 'a.png': csv }))).toBe('archive-no-table');
    expect(await problemOf(zipSync({ mimetype: csv, 'content.xml': csv }))).toBe(
      'workbook-damaged',
    );
  });

  it('a bomb is given up, however it is packed', async () => {
    const zeros = new Uint8Array(80 * 1024 * 1024);
    expect(await problemOf(gzipSync(zeros, { level: 9 }))).toBe('archive-too-large');
    expect(await problemOf(zipSync({ 'a.csv': zeros }, { level: 9 }))).toBe('archive-too-large');
  });

  it('one that was cut short is damaged', async () => {
    const long = toBytes(
      `id,age\n${Array.from({ length: 9999 }, (_, i) => `${i},${i % 90}`).join('\n')}`,
    );
    expect(await problemOf(gzipSync(long).subarray(0, 9000))).toBe('archive-damaged');
    expect(await problemOf(zipSync({ 'a.csv': long }).subarray(0, 9000))).toBe('archive-damaged');
  });
});

describe('workbooks', () => {
  const answers: readonly (readonly Cell[])[] = [
    ['id', 'age', 'member', 'day', 'when', 'share', 'comment'],
    [
      1,
      30,
      true,
      new Date('2024-05-31T00:00:00Z'),
      new Date('2024-05-31T14:05:00Z'),
      0.1 + 0.2,
      ' a\nb ',
    ],
    [2, null, false, null, null, 1234567.5, 'Perché €'],
  ];

  it('numbers, dates, truth and blanks become text', async () => {
    const { table, delimiter } = await readBytes(await workbook(['Empty', []], ['Data', answers]));
    expect(delimiter).toBe('');
    expect(tableRows(table)).toEqual([
      ['1', '30', 'TRUE', '2024-05-31', '2024-05-31 14:05:00', '0.3', ' a\nb '],
      ['2', '', 'FALSE', '', '', '1234567.5', 'Perché €'],
    ]);
  });

  it('the sheet asked for is read, one that is not there is a problem', async () => {
    const bytes = await workbook(
      ['First', answers],
      [
        'Second',
        [
          ['id', 'x'],
          [7, 'y'],
        ],
      ],
    );
    expect(tableRows((await readBytes(bytes, { sheet: 'Second' })).table)).toEqual([['7', 'y']]);
    expect(await problemOf(bytes, { sheet: 'Third' })).toBe('sheet-unknown');
  });

  it('platform headers are understood as in a CSV', async () => {
    const head = ['RespondentID', 'Which do you use?', null, 'Age'];
    const options = [null, 'VPN', 'Ad blocker', 'Response'];
    const people = Array.from({ length: 5 }, (_, i) => [
      i,
      i % 2 ? 'VPN' : null,
      'Ad blocker',
      30 + i,
    ]);
    const { platform, headerRows, table } = await readBytes(
      await workbook(['S', [head, options, ...people]]),
    );
    expect({ platform, headerRows }).toEqual({ platform: 'surveymonkey', headerRows: 2 });
    expect(table.columns[2]).toMatchObject({ question: 'Which do you use?', option: 'Ad blocker' });
  });

  it('a blank typed into the last cell of a sheet is told of, not read as a million respondents', async () => {
    const cell = (r: string, text: string) =>
      `<c r="${r}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const head = `<row r="1">${cell('A1', 'age')}${cell('B1', 'vpn')}</row>`;
    const answers = `<row r="2">${cell('A2', '30')}${cell('B2', 'Yes')}</row>`;
    const sheet = (stray: string) => withSheet(`${head}${answers}${stray}`);
    expect((await readBytes(await sheet(''))).table.rowCount).toBe(1);
    const far = ['XFD1048576', 'A1048576', 'XFD9000'];
    for (const r of [...far, 'A99999999', 'ZZZZZ3']) {
      const stray = `<row r="${/\d+/.exec(r)?.[0]}">${cell(r, ' ')}</row>`;
      expect(await problemOf(await sheet(stray)), r).toBe('sheet-reaches-far');
    }
    const hidden = '<row r="1048576" hidden="1"/>';
    expect((await readBytes(await sheet(hidden))).table.rowCount).toBe(1);
  });

  it('a large sheet is unpacked without a worker', async () => {
    const many = Array.from({ length: 30_000 }, (_, i) => [i, `answer ${i} of many`, i % 90]);
    const { table } = await readBytes(await workbook(['S', [['id', 'text', 'age'], ...many]]));
    expect(table.rowCount).toBe(30_000);
  });
});
