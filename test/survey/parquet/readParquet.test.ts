import { brotliCompressSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../../src/survey/bytesSource';
import { readSurvey } from '../../../src/survey/readSurvey';
import { problemOf, readBytes } from '../readBytes';
import { tableRows } from '../tableRows';

const columnData: ColumnSource[] = [
  { name: 'respondent', type: 'INT64', data: [1n, 2n, 3n, 4n] },
  { name: 'age', type: 'INT32', nullable: true, data: [34, null, 71, 18] },
  { name: 'weight', type: 'DOUBLE', data: [0.1, 1.25, -2e-7, 1e21] },
  { name: 'score', type: 'FLOAT', data: [0.1, 16777216, 2.5, -0] },
  { name: 'ad_blocker', type: 'BOOLEAN', nullable: true, data: [true, false, null, true] },
  { name: 'why', type: 'STRING', nullable: true, data: ['perché, sì', '', null, 'two\nlines'] },
  {
    name: 'started',
    type: 'TIMESTAMP',
    data: [
      '2024-03-01T10:00:00Z',
      '2024-03-01T10:00:01.5Z',
      '1969-07-20T20:17:40Z',
      '2024-12-31Z',
    ].map((text) => new Date(text)),
  },
];

const csv = [
  'respondent,age,weight,score,ad_blocker,why,started',
  '1,34,0.1,0.1,TRUE,"perché, sì",2024-03-01 10:00:00',
  '2,,1.25,16777216,FALSE,,2024-03-01 10:00:01.500',
  '3,71,-2e-7,2.5,,,1969-07-20 20:17:40',
  '4,18,1e+21,0,TRUE,"two\nlines",2024-12-31 00:00:00',
].join('\n');

const parquet = (options: Partial<Parameters<typeof parquetWriteBuffer>[0]> = {}) =>
  new Uint8Array(parquetWriteBuffer({ columnData, ...options }));

const codecs: Partial<Parameters<typeof parquetWriteBuffer>[0]>[] = [
  { codec: 'UNCOMPRESSED' },
  { codec: 'SNAPPY' },
  { codec: 'GZIP', compressors: { GZIP: (page) => gzipSync(page) } },
  { codec: 'BROTLI', compressors: { BROTLI: (page) => brotliCompressSync(page) } },
];

describe('a Parquet file', () => {
  it.each(codecs)('gives the table of its CSV twin, to the cell: %o', async (options) => {
    const { table } = await readBytes(parquet(options));
    const twin = (await readBytes(csv)).table;
    expect(table.columns.map(({ header }) => header)).toEqual(
      twin.columns.map(({ header }) => header),
    );
    expect(tableRows(table)).toEqual(tableRows(twin));
  });

  it('is read a row group at a time, and says how far it is', async () => {
    const seen: number[] = [];
    const { table } = await readBytes(parquet({ rowGroupSize: 2 }), {
      onProgress: (fraction) => seen.push(fraction),
    });
    expect(tableRows(table)).toEqual(tableRows((await readBytes(csv)).table));
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
  });

  it('stops when it is cancelled', async () => {
    expect(await problemOf(parquet(), { signal: AbortSignal.abort() })).toBe('cancelled');
  });

  it('cut anywhere is a problem that says what was expected and found', async () => {
    const bytes = parquet({ codec: 'UNCOMPRESSED' });
    const cuts = fc.integer({ min: 5, max: bytes.length - 1 });
    await fc.assert(
      fc.asyncProperty(cuts, async (end) => {
        const read = await readSurvey(bytesSource('cut.parquet', bytes.subarray(0, end)), {});
        expect(read.ok).toBe(false);
      }),
    );
    const half = await readSurvey(bytesSource('cut', bytes.subarray(0, bytes.length >> 1)), {});
    expect(half.ok ? undefined : half.problems[0]).toMatchObject({
      code: 'file-damaged',
      detail: { format: 'Parquet', place: 'PAR1' },
    });
  });

  it('with a byte changed is a table or a problem, never an exception', async () => {
    const bytes = parquet();
    const place = fc.nat(bytes.length - 1);
    await fc.assert(
      fc.asyncProperty(place, fc.nat(255), async (at, value) => {
        const changed = bytes.slice();
        changed[at] = value;
        const read = await readSurvey(bytesSource('changed.parquet', changed), {});
        if (!read.ok) expect(read.problems[0]?.code).not.toBe('engine-failed');
      }),
      { numRuns: 200 },
    );
  });
});

it.each(['PARTICIPANT,age\n1,30\n2,40\n', 'PAR1,age\n1,30\n2,40\n'])(
  'a CSV whose first header begins with PAR is a CSV',
  async (text) => {
    const { table, delimiter } = await readBytes(text);
    expect(delimiter).toBe(',');
    expect(table.rowCount).toBe(2);
  },
);
