import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../src/survey/bytesSource';
import { readSurvey } from '../../src/survey/readSurvey';
import { readBytes } from './readBytes';
import { tableRows } from './tableRows';
import { type CsvDialect, writeCsv } from './writeCsv';

const dialects: fc.Arbitrary<CsvDialect> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  newline: fc.constantFrom('\n', '\r\n', '\r'),
  quotes: fc.constantFrom('needed', 'all'),
  lastNewline: fc.boolean(),
  encoding: fc.constantFrom(
    'utf-8',
    'utf-8-bom',
    'utf-16le-bom',
    'utf-16be-bom',
    'utf-16le',
    'latin',
  ),
});

const pieces = fc.constantFrom(
  'a',
  'B',
  'agree',
  '7',
  '3,5',
  '1.25',
  ' ',
  '  ',
  ',',
  ';',
  '\t',
  '|',
  '"',
  '""',
  '\n',
  '\r\n',
  '\r',
  'è',
  'perché',
  '\u00a0',
  '€',
  '—',
  '中',
  '😀',
  '-',
  "d'accordo",
  '#',
  '=',
  '{',
  'NaN',
  '__proto__',
);
const cells = fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join(''));

const tables = fc
  .tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 1, max: 30 }))
  .chain(([width, height]) =>
    fc.array(fc.array(cells, { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  );

/** CRLF and a last cell that ends in a carriage return of its own cannot be told apart once quotes are gone. */
function withoutLastReturn(row: readonly string[], newline: CsvDialect['newline']): string[] {
  const last = row.at(-1) ?? '';
  return newline === '\r\n' ? [...row.slice(0, -1), last.replace(/\r+$/, '')] : [...row];
}

/** What of the random cells an encoding can hold. */
function within(cell: string, encoding: CsvDialect['encoding']): string {
  return encoding === 'latin' ? cell.replace(/[^\x20-\x7e\u00a0-\u00ff\r\n\t]/g, '') : cell;
}

describe('any table that a CSV writer puts down', () => {
  it('reads back equal, cell by cell, when its dialect is told', async () => {
    await fc.assert(
      fc.asyncProperty(tables, dialects, async (random, dialect) => {
        const header = random[0]!.map((_, i) => `Question ${i + 1}`);
        const rows = random.map((row, r) =>
          withoutLastReturn(
            [`r${r}`, ...row.slice(1).map((cell) => within(cell, dialect.encoding))],
            dialect.newline,
          ),
        );
        const file = await readBytes(writeCsv([header, ...rows], dialect), {
          delimiter: dialect.delimiter,
          ...(dialect.encoding === 'latin' && { encoding: 'windows-1252' }),
        });
        expect(file.table.columns.map((column) => column.header)).toEqual(header);
        expect(tableRows(file.table)).toEqual(rows);
        expect(file.warnings.filter(({ code }) => code === 'rows-ragged')).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('reads back equal without being told, when the header shows its delimiter', async () => {
    const answers = fc.constantFrom(
      'Agree',
      'Strongly agree',
      'Né d’accordo né in disaccordo',
      '3,5',
      'Yes; no',
      'a\nb',
      'c\r\nd',
      '',
      'He said "no"',
      'x | y',
      '12',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(answers, { minLength: 5, maxLength: 5 }), {
          minLength: 4,
          maxLength: 40,
        }),
        dialects,
        async (random, dialect) => {
          const header = ['id', 'age', 'concern', 'trust', 'behavior', 'comment'];
          const rows = random.map((row, r) => [
            `r${r}`,
            ...row.map((cell) => within(cell, dialect.encoding)),
          ]);
          const file = await readBytes(writeCsv([header, ...rows], dialect));
          expect(file.delimiter).toBe(dialect.delimiter);
          expect(file.table.columns.map((column) => column.header)).toEqual(header);
          expect(tableRows(file.table)).toEqual(rows);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('no bytes at all', () => {
  it('crash the reader or keep it from ending', async () => {
    const magic = fc.constantFrom(
      [],
      [0x1f, 0x8b, 0x08],
      [0x50, 0x4b, 3, 4],
      [0x24, 0x46, 0x4c, 0x32],
      [0xff, 0xfe],
      [0xef, 0xbb, 0xbf],
      [0x22],
      [0x50, 0x4b, 5, 6],
    );
    await fc.assert(
      fc.asyncProperty(magic, fc.uint8Array({ maxLength: 3000 }), async (start, rest) => {
        const result = await readSurvey(
          bytesSource('fuzz', Uint8Array.from([...start, ...rest])),
          {},
        );
        if (!result.ok) expect(result.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });

  it('nor texts made of what CSV parsers trip over', async () => {
    const shards = fc.constantFrom(
      '"',
      '""',
      ',',
      ';',
      '\n',
      '\r',
      '\r\n',
      'a',
      '\0',
      ' ',
      'sep=;',
      '=',
      '\ufeff',
      '{"ImportId":',
      '[',
      ']',
      '#',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(shards, { maxLength: 200 }), async (parts) => {
        await readSurvey(bytesSource('fuzz', new TextEncoder().encode(parts.join(''))), {});
      }),
      { numRuns: 500 },
    );
  });
});
