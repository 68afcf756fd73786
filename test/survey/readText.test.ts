import { describe, expect, it } from 'vitest';
import { problemOf, readBytes, toBytes } from './readBytes';
import { answerText, tableRows } from './tableRows';
import { encoded } from './writeCsv';

const survey = (...lines: string[]) => surveyOf(lines);
const surveyOf = (lines: readonly string[]) => ['id,age,concern', ...lines].join('\n');

describe('a file that holds no answers', () => {
  it.each([
    ['an empty file', '', 'file-empty'],
    ['a byte order mark alone', '\ufeff', 'file-empty'],
    ['blank lines alone', '\n\n\r\n', 'file-empty'],
    ['lines of spaces alone', '\n\n   \r\n', 'file-empty'],
    ['a header alone', 'id,age,concern\n', 'file-header-only'],
    ['a web page', '<!DOCTYPE html><html><body>Log in</body></html>', 'file-not-a-table'],
    ['a JSON document', '{"title": "x", "parts": {}}', 'file-not-a-table'],
  ])('%s is told apart', async (_, text, code) => {
    expect(await problemOf(text)).toBe(code);
  });

  it.each([
    ['a PNG picture', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]],
    ['a PDF document', [...toBytes('%PDF-1.7\n%âãÏÓ')]],
    ['an old Excel workbook', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
    ['noise', Array.from({ length: 5000 }, (_, i) => (i * 7919 + (i >> 3) * 104729) % 256)],
  ])('%s is no text', async (_, bytes) => {
    expect(await problemOf(Uint8Array.from(bytes))).toBe('file-binary');
  });

  it('an encoding nobody knows is a problem', async () => {
    expect(await problemOf(survey('1,30,Agree'), { encoding: 'klingon' })).toBe('encoding-unknown');
  });
});

describe('encodings', () => {
  const italian = survey('1,30,Perché è così', '2,40,“Né d’accordo” – più', '3,50,Città');
  const macItalian = Uint8Array.from([
    ...toBytes('id;risposta\r1;Perch'),
    0x8e,
    ...toBytes(' '),
    0x8f,
    ...toBytes(' cos'),
    0x93,
    ...toBytes('\r2;Citt'),
    0x88,
    ...toBytes('\r3;Per nulla d'),
    0xd5,
    ...toBytes('accordo\r'),
  ]);

  it('a single bad byte in UTF-8 does not flip the accents of the others', async () => {
    const bytes = Uint8Array.from([
      ...toBytes(`${italian}\n4,60,Citt`),
      0xe0,
      ...toBytes(' e università\n'),
    ]);
    const { table, encoding, warnings } = await readBytes(bytes);
    expect(encoding).toBe('utf-8');
    expect(answerText(table.columns[2]!, 0)).toBe('Perché è così');
    expect(answerText(table.columns[2]!, 3)).toBe('Citt\ufffd e università');
    expect(warnings.map(({ code }) => code)).toEqual(['text-bad-bytes']);
  });

  it('MacRoman and windows-1252 are told apart by what reads like words', async () => {
    const mac = await readBytes(macItalian);
    expect(mac.encoding).toBe('macintosh');
    expect(tableRows(mac.table).map((row) => row[1])).toEqual([
      'Perché è così',
      'Città',
      'Per nulla d’accordo',
    ]);
    const windows = await readBytes(
      encoded('id;risposta\r\n1;Perché è così\r\n2;Città\r\n', 'latin'),
    );
    expect(windows.encoding).toBe('windows-1252');
    expect(windows.warnings[0]).toMatchObject({
      code: 'file-encoding-guessed',
      detail: { encoding: 'windows-1252', alternative: 'macintosh', count: 4 },
    });
  });

  it('the first accent may stand in the last row of a long file', async () => {
    const rows = Array.from({ length: 200_000 }, (_, i) => `${i},30,Agree`);
    const { table, encoding } = await readBytes(
      encoded(surveyOf([...rows, '1,30,Perché']), 'latin'),
    );
    expect(encoding).toBe('windows-1252');
    expect(answerText(table.columns[2]!, table.rowCount - 1)).toBe('Perché');
  });

  it('windows-1252 has its quotation marks and the euro sign, not control characters', async () => {
    const bytes = Uint8Array.from([
      ...toBytes('id,a\n1,'),
      0x93,
      ...toBytes('5 '),
      0x80,
      0x94,
      ...toBytes('\n'),
    ]);
    const { table } = await readBytes(bytes, { encoding: 'windows-1252' });
    expect(answerText(table.columns[1]!, 0)).toBe('“5 €”');
  });

  it('zero bytes are left out and counted', async () => {
    const { table, warnings } = await readBytes(survey('1,3\u00000,Agree', '2,40,\u0000'));
    expect(tableRows(table)).toEqual([
      ['1', '30', 'Agree'],
      ['2', '40', ''],
    ]);
    expect(warnings).toMatchObject([{ code: 'text-zero-bytes', detail: { count: 2 } }]);
  });

  it('no character is cut between slices of the file', async () => {
    const rows = Array.from({ length: 700_000 }, (_, i) => `${i % 10},è,“né”`);
    const { table, encoding } = await readBytes(surveyOf(rows));
    expect(encoding).toBe('utf-8');
    expect(
      table.columns.map(({ values }) => values.kind === 'coded' && values.texts.slice(0, 3)),
    ).toEqual([
      ['', '0', '1'],
      ['', 'è'],
      ['', '“né”'],
    ]);
  });
});

describe('rows and cells', () => {
  it('a sep= line is honored and is no row', async () => {
    const { table, delimiter, headerRows } = await readBytes('sep=;\nid;age\n1;30,5\n2;40,5\n');
    expect({ delimiter, headerRows }).toEqual({ delimiter: ';', headerRows: 1 });
    expect(tableRows(table)).toEqual([
      ['1', '30,5'],
      ['2', '40,5'],
    ]);
  });

  it('rows of all three kinds of line end in one file are told apart', async () => {
    const { table } = await readBytes('id,age\r\n1,30\n2,40\r\n3,50');
    expect(tableRows(table)).toEqual([
      ['1', '30'],
      ['2', '40'],
      ['3', '50'],
    ]);
  });

  it('line breaks within quotes do not decide how rows end', async () => {
    const lines = Array.from({ length: 20 }, (_, i) => `${i},"one\ntwo\nthree\nfour"`);
    const { table } = await readBytes(`id,comment\r${lines.join('\r')}\r`);
    expect(table.rowCount).toBe(20);
    expect(answerText(table.columns[1]!, 19)).toBe('one\ntwo\nthree\nfour');
  });

  it('ragged rows are kept, counted and named by their row in the file', async () => {
    const { table, warnings } = await readBytes(
      survey('1,30,Agree', '2,40', '3,50,Agree,extra', '4,60,No'),
    );
    expect(tableRows(table)).toEqual([
      ['1', '30', 'Agree', ''],
      ['2', '40', '', ''],
      ['3', '50', 'Agree', 'extra'],
      ['4', '60', 'No', ''],
    ]);
    expect(warnings).toMatchObject([
      {
        code: 'rows-ragged',
        detail: { count: 2, short: 1, long: 1, expected: 3 },
        place: { rows: [3, 4] },
      },
    ]);
  });

  it('a footer is left out and named; a respondent who gave up after the first answer is not', async () => {
    const rows = Array.from({ length: 20 }, (_, i) => `${i},30,Agree`);
    const { table, warnings } = await readBytes(
      survey(...rows, '20,,', '', 'Total: 21', 'Source: nobody'),
    );
    expect(table.rowCount).toBe(21);
    expect(warnings).toMatchObject([
      { code: 'rows-footer', detail: { count: 2 }, place: { rows: [24, 25] } },
    ]);
    expect(table.columns[0]!.values).not.toHaveProperty(
      'texts',
      expect.arrayContaining(['Total: 21']),
    );
  });

  it('a quotation mark that is never closed costs its row alone', async () => {
    const rows = Array.from({ length: 50 }, (_, i) =>
      i === 20 ? '20,"30,Agree' : `${i},30,Agree`,
    );
    const { table, warnings } = await readBytes(survey(...rows));
    expect(table.rowCount).toBe(50);
    expect(tableRows(table)[20]).toEqual(['20', '"30', 'Agree']);
    expect(warnings).toMatchObject([{ code: 'quote-unclosed', place: { rows: [22] } }]);
  });

  it('a quotation mark closed by a later row’s costs its row alone', async () => {
    const rows = Array.from({ length: 50 }, (_, i) =>
      i === 20 ? '20,"thirty,Agree' : `${i},"about ${i}, or more",Agree`,
    );
    const { table, warnings } = await readBytes(survey(...rows));
    expect(table.rowCount).toBe(50);
    expect(tableRows(table)[20]).toEqual(['20', '"thirty', 'Agree']);
    expect(warnings).toMatchObject([{ code: 'quote-unclosed', place: { rows: [22] } }]);
  });

  it('blanks and no-break spaces around answers stay as they are', async () => {
    const { table } = await readBytes(survey('1, 30 ,Agree\u00a0'));
    expect(tableRows(table)).toEqual([['1', ' 30 ', 'Agree\u00a0']]);
  });

  it('a column of answers alone is a table of one column', async () => {
    const { table, warnings } = await readBytes('Comment\nYes, always\n\nNo; never, ever\nMaybe');
    expect(tableRows(table)).toEqual([['Yes, always'], [''], ['No; never, ever'], ['Maybe']]);
    expect(warnings.map(({ code }) => code)).toEqual(['table-one-column']);
  });
});

describe('headers that are traps', () => {
  it('names of object properties, repeated and blank headers are headers like others', async () => {
    const { table } = await readBytes(
      '__proto__,constructor,age,age,,toString\n1,2,3,4,5,6\n__proto__,b,c,d,e,f\n',
    );
    expect(table.columns.map(({ header }) => header)).toEqual([
      '__proto__',
      'constructor',
      'age',
      'age',
      '',
      'toString',
    ]);
    expect(tableRows(table)).toEqual([
      ['1', '2', '3', '4', '5', '6'],
      ['__proto__', 'b', 'c', 'd', 'e', 'f'],
    ]);
  });

  it('ten thousand columns', async () => {
    const header = Array.from({ length: 10_000 }, (_, i) => `Q${i}`).join(',');
    const row = Array.from({ length: 10_000 }, (_, i) => String(i % 7)).join(',');
    const { table } = await readBytes(`${header}\n${`${row}\n`.repeat(20)}`);
    expect([table.columns.length, table.rowCount]).toEqual([10_000, 20]);
  });

  it('more columns than a spreadsheet has are a problem', async () => {
    expect(await problemOf(`${'a,'.repeat(5_000_000)}\n`)).toBe('file-too-many-columns');
  });

  it('R’s row names make a column without a header', async () => {
    const { table } = await readBytes(
      'age,concern\n"1",30,Agree\n"2",40,No\n"3",50,Agree\n"4",60,No\n',
    );
    expect(table.columns.map(({ header }) => header)).toEqual(['', 'age', 'concern']);
    expect(tableRows(table)[0]).toEqual(['1', '30', 'Agree']);
  });
});

describe('files of uncommon size', () => {
  it('a cell of 5 MB, with quoted line breaks, is read', async () => {
    const cell = 'a "quoted", word\n'.repeat(300_000);
    const { table } = await readBytes(survey(`1,30,"${cell.replaceAll('"', '""')}"`, '2,40,No'));
    expect(answerText(table.columns[2]!, 0)).toBe(cell);
    expect(table.rowCount).toBe(2);
  });

  // Work that grew with the square of the line would outlast the suite's guard against hanging.
  it('a single line of 10 MB ends in a problem', async () => {
    expect(await problemOf('x'.repeat(10_000_000))).toBe('file-header-only');
    expect(await problemOf('"'.repeat(10_000_001))).toBe('file-header-only');
  });

  it('a file full of stray quotation marks ends', async () => {
    const { table } = await readBytes(
      survey(...Array.from({ length: 20_000 }, (_, i) => `${i},"30,Agree`)),
    );
    expect(table.rowCount).toBeGreaterThan(0);
  });
});
