import { readFileSync } from 'node:fs';
import { gzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { formatProblem } from '../../src/format/formatProblem';
import type { Problem } from '../../src/problem/Problem';
import { bytesSource } from '../../src/survey/bytesSource';
import { readSurvey } from '../../src/survey/readSurvey';
import { describeWithShared, sharedPath } from '../sharedFiles';
import { problemOf, readBytes, toBytes } from './readBytes';
import { tableRows } from './tableRows';

const csv = toBytes(
  `id,age,concern\n${Array.from({ length: 12 }, (_, i) => `${i},${30 + i},${i % 2 ? 'Agree' : 'Never'}\n`).join('')}`,
);
const folder = new URL('../corpus/spss/', import.meta.url);
const spssFile = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)));

async function problemsOf(bytes: Uint8Array, name = 'test'): Promise<readonly Problem[]> {
  const read = await readSurvey(bytesSource(name, bytes), {});
  return read.ok ? [] : read.problems;
}

/** The table that bytes are read as; nothing where they are refused. */
async function tableOf(bytes: Uint8Array): Promise<string | undefined> {
  const read = await readSurvey(bytesSource('test', bytes), {});
  if (!read.ok) return undefined;
  const headers = read.value.table.columns.map(({ header, declared }) => [header, declared]);
  return JSON.stringify([headers, tableRows(read.value.table)]);
}

/** Bytes at which a cut, or a flip of a bit, changes what is read without a word. */
async function silentCuts(bytes: Uint8Array, step = 1): Promise<readonly number[]> {
  const whole = await tableOf(bytes);
  const silent: number[] = [];
  for (let size = 1; size < bytes.length; size += step) {
    const read = await tableOf(bytes.subarray(0, size));
    if (read !== undefined && read !== whole) silent.push(size);
  }
  return silent;
}

async function silentFlips(bytes: Uint8Array, from = 0, step = 1): Promise<readonly number[]> {
  const whole = await tableOf(bytes);
  const silent: number[] = [];
  for (let at = from; at < bytes.length; at += step) {
    const changed = Uint8Array.from(bytes);
    changed[at]! ^= 1 << ((at * 5) % 8);
    const read = await tableOf(changed);
    if (read !== undefined && read !== whole) silent.push(at);
  }
  return silent;
}

async function smallWorkbook(): Promise<Uint8Array> {
  const data = [
    ['id', 'concern'],
    [1, 'Agree'],
    [2, 'Never'],
    [3, 'Agree'],
  ];
  return writeXlsxFile(data, { sheet: 'S' }).toBuffer();
}

describe('a file that carries checksums and was cut, or had one bit flipped, is refused or reads as before', () => {
  const members = Buffer.concat([gzipSync(csv.subarray(0, 40)), gzipSync(csv.subarray(40))]);

  it('gzip, of several members too', async () => {
    expect(await silentCuts(gzipSync(csv))).toEqual([]);
    expect(await silentFlips(gzipSync(csv, { filename: 'survey.csv', mtime: 1 }))).toEqual([]);
    expect(await silentFlips(members)).toEqual([]);
    // Cut where the first member ends, the file is a whole file.
    expect(await silentCuts(members)).toEqual([gzipSync(csv.subarray(0, 40)).length]);
  });

  it('ZIP, packed or stored', async () => {
    for (const level of [0, 6] as const) {
      const zip = zipSync(
        { 'readme.md': toBytes('x'), 'survey.csv': csv },
        { level, mtime: '2024-01-01' },
      );
      expect(await silentCuts(zip)).toEqual([]);
      expect(await silentFlips(zip)).toEqual([]);
    }
  });

  it('Excel workbook', async () => {
    const bytes = await smallWorkbook();
    expect(await silentFlips(bytes, 0, 11)).toEqual([]);
  });

  it('SPSS: cut anywhere it is refused; packed by zlib, so is any flip in its cases', async () => {
    for (const name of ['byte.sav', 'none.sav', 'zsav.zsav'])
      expect(await silentCuts(spssFile(name), 97), name).toEqual([]);
    expect(await silentFlips(spssFile('zsav.zsav'), 4683, 29)).toEqual([]);
  });
});

describe('what a damaged file is told to be', () => {
  it('a part whose checksum or size is not as promised, by its name', async () => {
    const gzip = gzipSync(csv);
    gzip[gzip.length - 8]! ^= 1;
    expect(await problemsOf(gzip, 'a.csv.gz')).toMatchObject([
      { code: 'part-checksum', detail: { part: 'a.csv.gz' } },
    ]);
    gzip[gzip.length - 8]! ^= 1;
    gzip[gzip.length - 4]! ^= 1;
    expect(await problemsOf(gzip)).toMatchObject([
      { code: 'part-size', detail: { expected: csv.length ^ 1, found: csv.length } },
    ]);
  });

  it('a ZIP that declares half of what it holds gives nothing, not half of it', async () => {
    const zip = zipSync({ 'survey.csv': csv });
    const view = new DataView(zip.buffer);
    const directory = view.getUint32(zip.length - 6, true);
    view.setUint32(directory + 24, csv.length >> 1, true);
    expect(await problemsOf(zip)).toMatchObject([{ code: 'part-size' }]);
  });

  it('an encrypted archive, one packed in a way not known here, an encrypted workbook', async () => {
    const altered = (offset: number, value: number) => {
      const zip = zipSync({ 'survey.csv': csv });
      const view = new DataView(zip.buffer);
      const directory = view.getUint32(zip.length - 6, true);
      view.setUint16(directory + offset, value, true);
      return zip;
    };
    expect(await problemOf(altered(8, 1))).toBe('archive-encrypted');
    expect(await problemOf(altered(10, 99))).toBe('archive-encrypted');
    expect(await problemOf(altered(10, 14))).toBe('archive-method');
    const ole = new Uint8Array(2048);
    ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await problemOf(ole)).toBe('file-binary');
    [...'EncryptedPackage'].forEach((letter, i) => {
      ole[1024 + 2 * i] = letter.charCodeAt(0);
    });
    expect(await problemOf(ole)).toBe('workbook-encrypted');
  });

  it('an SPSS file with fewer or more cases than its header states', async () => {
    const bytes = spssFile('none.sav');
    const view = new DataView(bytes.buffer);
    const stated = view.getInt32(80, true);
    for (const wrong of [stated - 1, stated + 1]) {
      view.setInt32(80, wrong, true);
      expect(await problemsOf(bytes)).toMatchObject([
        { code: 'spss-cases', detail: { expected: wrong, found: stated } },
      ]);
    }
    view.setInt32(80, -1, true);
    const { warnings } = await readBytes(bytes);
    expect(warnings.map(({ code }) => code)).toEqual(['spss-cases-unstated']);
  });
});

describe('a text that has no checksum', () => {
  const codesOf = async (text: string) => (await readBytes(text)).warnings.map(({ code }) => code);
  const text = 'id,age,comment\n1,30,a\n2,31,b\n3,32,"c, d"\n4,33,e\n';

  it('cut within a cell of quotes, or before the row’s last cell, may be cut off', async () => {
    expect(await codesOf(text.slice(0, text.indexOf(', d')))).toContain('text-cut-off');
    expect(await codesOf(text.slice(0, text.indexOf(',e')))).toContain('text-cut-off');
  });

  it('whole, with or without a last line end, is not', async () => {
    expect(await codesOf(text)).toEqual([]);
    expect(await codesOf(text.slice(0, -1))).toEqual([]);
  });

  it('whose rows leave out trailing blanks is not cut off for its last row’s doing so', async () => {
    expect(await codesOf('id,age,comment\n1,30\n2,31,b\n3,32,c\n4,33')).toEqual(['rows-ragged']);
  });

  it('that states its number of rows is told where others were read', async () => {
    const footed = (footer: string) => codesOf(`${text}\n${footer}\n`);
    expect(await footed('Total: 4')).toEqual(['rows-footer']);
    for (const footer of ['Total: 5', 'N = 1204', '12 responses', 'Righe: 3'])
      expect(await footed(footer), footer).toEqual(['rows-footer', 'rows-stated']);
  });
});

it('line ends of three kinds in one text all end rows', async () => {
  const mixed = 'id,age\r1,30\n2,31\r\n3,32\r4,33\n5,"a\r\nb"\r';
  expect(tableRows((await readBytes(mixed)).table)).toEqual([
    ['1', '30'],
    ['2', '31'],
    ['3', '32'],
    ['4', '33'],
    ['5', 'a\nb'],
  ]);
});

describeWithShared('damaged files as they were met', () => {
  it.each([
    ['cut-byte.sav', /60 .*expected.* 7 found/],
    ['a-gz-crc.csv.gz', /a-gz-crc\.csv\.gz.*checksum/],
    ['flip-x-ok.xlsx', /xl\/worksheets\/sheet1\.xml.*checksum/],
    ['flip-zsav.zsav', /AGE/],
    ['a-encrypted.zip', /encrypted.*password/],
  ])('%s', async (name, told) => {
    const bytes = new Uint8Array(readFileSync(sharedPath(`cases/trust/${name}`)));
    const [problem] = await problemsOf(bytes, name);
    expect(problem && formatProblem(problem, 'en')).toMatch(told);
  });
});
