import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../../src/survey/bytesSource';
import { readSurvey } from '../../../src/survey/readSurvey';
import type { SurveyColumn } from '../../../src/survey/SurveyTable';
import { problemOf, readBytes } from '../readBytes';
import { answerText, tableRows } from '../tableRows';
import { stataBytes } from './stataBytes';

interface HavenVariable {
  readonly label: string | null;
  readonly values: readonly string[];
  readonly labels: readonly { readonly value: string; readonly label: string }[] | null;
}

const folder = new URL('../../corpus/stata/', import.meta.url);
const haven = JSON.parse(readFileSync(new URL('survey.expected.json', folder), 'utf8')) as Record<
  string,
  HavenVariable
>;

function wording({ question, option }: SurveyColumn): string {
  return option === undefined ? question : `${question} - ${option}`;
}

describe.each(['stata13.dta', 'stata14.dta', 'stata15.dta'])('Stata file %s', (name) => {
  const bytes = readFileSync(new URL(name, folder));

  it('reads as R’s haven reads it: names, labels, value labels and every answer', async () => {
    const { table } = await readBytes(bytes);
    expect(table.columns.map(({ header }) => header)).toEqual(Object.keys(haven));
    for (const column of table.columns) {
      const expected = haven[column.header]!;
      expect(wording(column)).toBe(expected.label ?? column.header);
      expect(column.declared?.valueLabels ?? null).toEqual(expected.labels);
      const answers = Array.from({ length: table.rowCount }, (_, row) => answerText(column, row));
      expect(answers).toEqual(expected.values);
    }
  });

  it('keeps missing values that have a label by their name, and leaves the others blank', async () => {
    const { table } = await readBytes(bytes);
    const concern = table.columns.find(({ header }) => header === 'concern_1')!;
    expect(concern.declared?.missing).toEqual(['.a', '.b']);
    expect([0, 1, 2, 3].map((row) => answerText(concern, row))).toEqual(['.a', '.b', '', '']);
  });

  it('cut anywhere is a problem that says what was expected and found', async () => {
    const cuts = fc.integer({ min: 40, max: bytes.length - 1 });
    await fc.assert(
      fc.asyncProperty(cuts, async (end) => {
        const read = await readSurvey(bytesSource('cut.dta', bytes.subarray(0, end)), {});
        expect(read.ok ? undefined : read.problems[0]).toMatchObject({
          code: 'file-damaged',
          detail: { format: 'Stata', expected: expect.stringMatching(/./) },
        });
      }),
      { numRuns: 60 },
    );
  });
});

const releases = [117, 118, 119, 120, 121] as const;

describe.each(releases.flatMap((release) => [true, false].map((lsf) => [release, lsf] as const)))(
  'release %d, low byte first: %s',
  (release, littleEndian) => {
    it('gives numbers of every width, texts, long texts, dates and named missing values', async () => {
      const { table, warnings } = await readBytes(stataBytes({ release, littleEndian }));
      expect(tableRows(table)).toEqual([
        ['Zoë', 'a long text, kept apart', '1', '-5', '-70000', '0.1', '0.1', '2024-05-01'],
        ['', '', '.a', '', '', '', '', ''],
        ['full-wi', 'a long text, kept apart', '', '7', '8', '1.5', '-20000000000', '1960-01-01'],
      ]);
      expect(table.columns[2]).toMatchObject({
        header: 'q',
        question: 'Do you use an ad blocker?',
        declared: {
          valueLabels: [
            { value: '1', label: 'Yes' },
            { value: '2', label: 'No' },
            { value: '.a', label: 'Don’t know' },
          ],
          missing: ['.a'],
        },
      });
      expect(warnings.map(({ code }) => code)).toEqual(release >= 120 ? ['stata-alias'] : []);
    });

    it('refuses counts that the file does not hold, before making room for them', async () => {
      const rows = stataBytes({ release, littleEndian, claims: { rows: 4_000_000_000 } });
      expect(await problemOf(rows)).toBe('file-damaged');
      const columns = stataBytes({ release, littleEndian, claims: { columns: 9_000 } });
      expect(await problemOf(columns)).toBe('file-damaged');
      const fewer = stataBytes({ release, littleEndian, claims: { rows: 2 } });
      expect(await problemOf(fewer)).toBe('file-damaged');
    });
  },
);

it('an older Stata file is told by name, with what to save instead', async () => {
  const old = new Uint8Array([114, 2, 1, 0, 3, 0, ...new Array(200).fill(0)]);
  expect(await problemOf(old)).toBe('file-binary');
});
