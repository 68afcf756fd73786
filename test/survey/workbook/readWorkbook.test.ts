import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../../src/survey/bytesSource';
import { readSurvey } from '../../../src/survey/readSurvey';
import { describeWithShared, sharedPath } from '../../sharedFiles';
import { problemOf, readBytes, toBytes } from '../readBytes';
import { tableRows } from '../tableRows';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of one sheet, every part as given. */
function workbook(sheet: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const relation = (id: number, kind: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const all = {
    'xl/workbook.xml': `<workbook xmlns:r="${office}"><workbookPr/><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relation(1, 'worksheet', 'worksheets/sheet1.xml')}${relation(2, 'sharedStrings', '/xl/sharedStrings.xml')}${relation(3, 'styles', 'styles.xml')}</Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
    ...parts,
  };
  return zipSync(
    Object.fromEntries(Object.entries(all).map(([name, text]) => [name, toBytes(text)])),
  );
}

const text = (reference: string, value: string) =>
  `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;
const head = `<row r="1">${text('A1', 'id')}${text('B1', 'concern')}</row>`;

describe('a sheet’s cells', () => {
  it('are texts, numbers, dates, percentages, truth, errors and formulas as Excel stores them', async () => {
    const shared = `<sst><si><t>Agree</t></si><si><r><t>Very </t></r><r><rPr/><t xml:space="preserve">much </t></r><rPh><t>x</t></rPh></si><si><t>_x0041__x005F_x0042_</t></si></sst>`;
    const styles = `<styleSheet><numFmts><numFmt numFmtId="165" formatCode="[$-409]d\\-mmm\\-yyyy;@"/><numFmt numFmtId="166" formatCode="0.00&quot;d&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="165"/><xf numFmtId="10"/><xf numFmtId="166"/><xf numFmtId="22"/></cellXfs></styleSheet>`;
    const cells = [
      '<c t="s"><v>0</v></c>',
      '<c t="s"><v>1</v></c>',
      '<c t="s"><v>2</v></c>',
      '<c s="1"><v>45443</v></c>',
      '<c s="2"><v>45443</v></c>',
      '<c s="3"><v>0.25</v></c>',
      '<c s="4"><v>0.30000000000000004</v></c>',
      '<c s="5"><v>45443.5868055556</v></c>',
      '<c t="b"><v>1</v></c>',
      '<c t="e"><v>#N/A</v></c>',
      '<c t="str"><f>A1&amp;B1</f><v>a&lt;b</v></c>',
      '<c t="d"><v>2024-05-31T00:00:00Z</v></c>',
      '<c s="1"/>',
      '<c t="inlineStr"><is><r><t>one </t></r><r><t>two</t></r></is></c>',
    ];
    const header = cells.map((_, i) => `<c t="inlineStr"><is><t>h${i}</t></is></c>`).join('');
    const bytes = workbook(`<row>${header}</row><row>${cells.join('')}</row>`, {
      'xl/sharedStrings.xml': shared,
      'xl/styles.xml': styles,
    });
    expect(tableRows((await readBytes(bytes)).table)).toEqual([
      [
        'Agree',
        'Very much ',
        'A_x0042_',
        '2024-05-31',
        '2024-05-31',
        '0.25',
        '0.3',
        '2024-05-31 14:05:00',
        'TRUE',
        '#N/A',
        'a<b',
        '2024-05-31',
        '',
        'one two',
      ],
    ]);
  });

  it('are found with prefixes, blanks around “=”, attributes in any order, no references, and a byte order mark', async () => {
    const sheet =
      '<x:row r\n=\t"1"><x:c t = "inlineStr" s="0" r = \'A1\'><x:is><x:t>id</x:t></x:is></x:c><x:c t="inlineStr"><x:is><x:t>age</x:t></x:is></x:c></x:row>' +
      '<x:row><x:c\n\tr = "B2"><x:v>30</x:v></x:c></x:row><x:row r="4"><x:c><x:v>4</x:v></x:c></x:row>';
    const xml = `\uFEFF<?xml version="1.0"?><x:worksheet xmlns:x="y"><x:sheetData>${sheet}</x:sheetData></x:worksheet>`;
    const { table } = await readBytes(workbook('', { 'xl/worksheets/sheet1.xml': xml }));
    expect(tableRows(table)).toEqual([
      ['', '30'],
      ['', ''],
      ['4', ''],
    ]);
  });

  it('that refer to no text, or are no number, are a damaged workbook, named', async () => {
    for (const cell of ['<c r="B2" t="s"><v>7</v></c>', '<c r="B2"><v>x</v></c>']) {
      const read = await readSurvey(
        bytesSource('w', workbook(`${head}<row r="2">${cell}</row>`)),
        {},
      );
      expect(read).toMatchObject({ ok: false, problems: [{ code: 'workbook-damaged' }] });
      expect(JSON.stringify(read)).toContain('B2');
    }
    expect(await problemOf(workbook(`${head}<row r="2"></sheetData>`))).toBe('workbook-damaged');
  });
});

describe('a sheet that claims more than it holds', () => {
  const answers = `<row r="2">${text('A2', '1')}${text('B2', 'Agree')}</row>`;

  it('is read in the memory of its answers: rows far out and hundreds of thousands of attributes are nothing', async () => {
    const far = '<row r="999999999999"></row><row r="1048576"><c r="XFD1048576" s="0"/></row>';
    expect((await readBytes(workbook(head + answers + far))).table.rowCount).toBe(1);
    const many = Array.from({ length: 300_000 }, (_, i) => `a${i}="1"`).join(' ');
    const bytes = workbook(`${head}<row r="2" ${many}>${text('A2', '1')}</row>`);
    expect((await readBytes(bytes)).table.rowCount).toBe(1);
  });

  it('with rows out of order or twice is damaged', async () => {
    expect(await problemOf(workbook(head + answers + head))).toBe('workbook-damaged');
  });

  it('of as many columns as Excel has is read', async () => {
    const row = (value: (i: number) => string) =>
      `<row>${Array.from({ length: 16_384 }, (_, i) => `<c t="inlineStr"><is><t>${value(i)}</t></is></c>`).join('')}</row>`;
    const { table } = await readBytes(workbook(row((i) => `q${i}`) + row(() => 'Yes')));
    expect([table.rowCount, table.columns.length]).toEqual([1, 16_384]);
  });

  it('can be given up while it is unpacked', async () => {
    const controller = new AbortController();
    const rows = Array.from(
      { length: 60_000 },
      (_, i) => `<row>${text(`A${i + 2}`, `${i}`)}</row>`,
    );
    const bytes = workbook(`<row>${text('A1', 'id')}</row>${rows.join('')}`);
    const options = { signal: controller.signal, onProgress: () => controller.abort() };
    const read = await readSurvey(bytesSource('w', bytes), options);
    expect(read).toMatchObject({ ok: false, problems: [{ code: 'cancelled' }] });
  });
});

describeWithShared('workbooks as they were met', () => {
  const read = (name: string) =>
    readSurvey(
      bytesSource(name, new Uint8Array(readFileSync(sharedPath(`cases/trust/${name}`)))),
      {},
    );

  it('a row named far below the table is no row', async () => {
    expect(await read('x-far-row-only.xlsx')).toMatchObject({
      ok: true,
      value: { table: { rowCount: 120 } },
    });
  });

  it('blanks around “=” do not hide how far a cell stands', async () => {
    expect(await read('x-attr-order.xlsx')).toMatchObject({
      ok: false,
      problems: [{ code: 'sheet-reaches-far', detail: { cell: 'XFD1048576' } }],
    });
  });
});
