import { readFileSync } from 'node:fs';
import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { blobSource } from '../../src/survey/blobSource';
import { bytesSource } from '../../src/survey/bytesSource';
import { readSurvey } from '../../src/survey/readSurvey';
import { describeWithShared, sharedPath } from '../sharedFiles';
import { readBytes, toBytes } from './readBytes';
import { tableRows } from './tableRows';

describe('reading a survey', () => {
  const long = toBytes(`id,age\n${'12345,30\n'.repeat(2_000_000)}`);

  it('a Blob reads as its bytes do', async () => {
    const bytes = toBytes('id,age\n1,30\n');
    const fromBlob = await readSurvey(
      blobSource('a.csv', new Blob([bytes as Uint8Array<ArrayBuffer>])),
      {},
    );
    const fromBytes = await readSurvey(bytesSource('a.csv', bytes), {});
    expect(fromBlob).toEqual(fromBytes);
  });

  it('tells its progress, which only rises, to the end', async () => {
    const fractions: number[] = [];
    await readBytes(long, { onProgress: (fraction) => fractions.push(fraction) });
    expect(fractions.length).toBeGreaterThan(4);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    expect(fractions.at(-1)).toBe(1);
  });

  it('tells the progress of an archive in one rise too', async () => {
    const fractions: number[] = [];
    await readBytes(gzipSync(long), { onProgress: (fraction) => fractions.push(fraction) });
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    expect(fractions.at(-1)).toBe(1);
  });

  it('stops when it is cancelled by a message that arrives meanwhile', async () => {
    const cancel = new AbortController();
    setTimeout(() => cancel.abort(), 1);
    const result = await readSurvey(bytesSource('long.csv', long), { signal: cancel.signal });
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'cancelled' }] });
  });

  it('a file that is gone is a problem', async () => {
    const gone = { name: 'a', size: 10, slice: async () => Promise.reject(new Error('moved')) };
    expect(await readSurvey(gone, {})).toMatchObject({
      ok: false,
      problems: [{ code: 'file-unreadable', detail: { reason: 'moved' } }],
    });
  });

  it('what the user states goes before detection', async () => {
    const { table, headerRows } = await readBytes('a;b\nc;d\n1;2\n', {
      delimiter: ';',
      headerRows: 2,
    });
    expect(headerRows).toBe(2);
    expect(table.columns.map(({ header, question }) => [header, question])).toEqual([
      ['a', 'c'],
      ['b', 'd'],
    ]);
    expect(tableRows(table)).toEqual([['1', '2']]);
  });
});

describeWithShared('the published surveys', () => {
  // Rows and columns by Python's csv module.
  it.each([
    ['browser-fingerprinting-2023.csv', 12_461, 12, 1, 'qualtrics', 'utf-8'],
    ['comma-survey.csv', 1129, 13, 1, 'surveymonkey', 'utf-8'],
    ['personal-data-sharing-panel.csv', 586, 141, 1, 'qualtrics', 'utf-8'],
    ['star-wars.csv', 1186, 38, 2, 'surveymonkey', 'windows-1252'],
    ['thanksgiving-2015.csv', 1058, 65, 1, 'surveymonkey', 'utf-8'],
  ])('%s', async (name, rows, columns, headerRows, platform, encoding) => {
    const file = await readBytes(readFileSync(sharedPath(`surveys/${name}`)));
    expect(file).toMatchObject({ headerRows, platform, encoding, delimiter: ',' });
    expect([file.table.rowCount, file.table.columns.length]).toEqual([rows, columns]);
  });

  it('a badly decoded mark at the end of a header does not reach the question', async () => {
    const { table } = await readBytes(readFileSync(sharedPath('surveys/star-wars.csv')));
    const questions = table.columns.map(({ question }) => question);
    expect(questions).toContain('Do you consider yourself to be a fan of the Expanded Universe?');
    expect(table.columns[4]).toMatchObject({
      header: '',
      question: expect.stringContaining('Which of the following Star Wars films'),
      option: 'Star Wars: Episode II Attack of the Clones',
    });
  });
});
