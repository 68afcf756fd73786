import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeWithShared, sharedPath } from '../sharedFiles';
import { readBytes } from './readBytes';
import { tableRows } from './tableRows';

const repeated = (row: string, times: number) => Array<string>(times).fill(row);

describeWithShared('rows of blanks and spoiled rows', () => {
  const read = (name: string) => readBytes(readFileSync(sharedPath(`cases/reading/${name}.csv`)));

  it('are no respondents where they hold nothing but blanks at the end', async () => {
    const { table } = await read('15b-trailing-space-rows');
    expect(table.rowCount).toBe(400);
    expect(table.columns).toHaveLength(5);
  });

  it('cost no other answer where a quotation mark is never closed', async () => {
    const { table } = await read('18b-unclosed-quote');
    expect(table.rowCount).toBe(400);
    expect(table.columns).toHaveLength(6);
    expect(tableRows(table)[100]).toEqual([
      '1100',
      '1994',
      'Female',
      '"a 12" screen, mostly',
      'Agree',
      'No',
    ]);
  });
});

it.each([
  ['tabs', '\t;\t;\t'],
  ['no-break spaces', '\u00a0;;'],
  ['spaces in the last cell', ';;  '],
])('rows that hold only %s at the end are no respondents', async (_, blank) => {
  const text = ['id;age;concern', ...repeated('1;30;Agree', 5), ...repeated(blank, 30)].join('\n');
  expect((await readBytes(text)).table.rowCount).toBe(5);
});

it.each([
  ['5;"size 12;Yes', ['5', '"size 12', 'Yes', '']],
  ['5;"a; b; c;Yes;No', ['5', '"a; b; c', 'Yes', 'No']],
  ['"5";"said ""so""; then "no;Yes;No', ['5', '"said ""so""; then "no', 'Yes', 'No']],
])('a quotation mark left open in “%s” costs that cell', async (line, cells) => {
  const rows = repeated('1;"fine";Yes;No', 30);
  const text = ['id;comment;acts;other', ...rows, line, ...rows].join('\n');
  const { table } = await readBytes(text);
  expect(table.rowCount).toBe(61);
  expect(tableRows(table)[30]).toEqual(cells);
});

it.each(['PARTICIPANT', 'PARTY', 'PAR'])('a table may begin with “%s”', async (header) => {
  const { table } = await readBytes([header, ...repeated('2', 5)].map((a) => `${a},x`).join('\n'));
  expect(table.columns[0]?.header).toBe(header);
});

/** Bytes of windows-1250 (Microsoft's code page of Central Europe) for the letters used below. */
const bytes1250 = new Map(
  [...new TextDecoder('windows-1250').decode(Uint8Array.from({ length: 256 }, (_, i) => i))].map(
    (character, byte) => [character, byte],
  ),
);
const bytes1252 = new Map(
  [
    ...new TextDecoder('windows-1252').decode(
      Uint8Array.from({ length: 256 }, (_, i) => i),
      { stream: true },
    ),
  ].map((character, byte) => [character, byte]),
);
const encoded = (text: string, table: ReadonlyMap<string, number>) =>
  Uint8Array.from(text, (character) => table.get(character) ?? 63);

it.each([
  ['windows-1250', 'płeć,wiek\nkobieta,„tak”\nmężczyzna,źle\nmężczyzna,że się boję'],
  ['windows-1250', 'pohlaví,odpověď\nžena,důvěřuji\nmuž,spíše nedůvěřuji\nžena,příliš často'],
  ['windows-1250', 'nem,válasz\nnő,megbízom benne\nférfi,kevésbé bízom\nnő,őrzöm a jelszót'],
  ['windows-1252', 'sesso,risposta\ndonna,perché è così\nuomo,più o meno\ndonna,città'],
  ['windows-1252', 'sexo,resposta\nmulher,não sei\nhomem,à vezes sim\nmulher,opções'],
  ['windows-1252', 'sexo,respuesta\nmujer,¿Cuál?\nhombre,¿Año?\nmujer,español'],
  ['windows-1252', 'køn,svar\nmand,på nettet\nkvinde,ærlig\nmand,får øje på'],
  ['windows-1252', 'sexe,réponse\nfemme,très bien\nhomme,pas vérifié\nfemme,même'],
])('%s is told from its words', async (encoding, text) => {
  const table = encoding === 'windows-1250' ? bytes1250 : bytes1252;
  const file = await readBytes(encoded(text, table));
  expect(file.encoding).toBe(encoding);
  expect(tableRows(file.table)[2]?.join(',')).toBe(text.split('\n')[3]);
});
