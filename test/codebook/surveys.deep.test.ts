import { readFileSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import type { DetectedColumn } from '../../src/codebook/DetectedCodebook';
import { detectCodebook } from '../../src/codebook/detectCodebook';
import { describeWithShared, sharedPath } from '../sharedFiles';
import { readBytes } from '../survey/readBytes';

interface Expectation {
  readonly from: number;
  readonly to: number;
  readonly kind: string;
  readonly levels?: readonly string[];
  readonly missing?: readonly string[];
}

const surveys = [
  'browser-fingerprinting-2023',
  'comma-survey',
  'personal-data-sharing-panel',
  'star-wars',
  'thanksgiving-2015',
];
const certain = 0.75;

/** The expectations were written by reading the files; they hold levels, never an answer of a respondent. */
function expectationOf(survey: string, position: number): Expectation {
  const url = new URL(`expected/${survey}.json`, import.meta.url);
  const { columns } = JSON.parse(readFileSync(url, 'utf8')) as { columns: Expectation[] };
  const found = columns.find(({ from, to }) => position >= from && position <= to);
  if (!found) throw new Error(`${survey}: expected a line for column ${position}, found none`);
  return found;
}

function isRight(column: DetectedColumn, expected: Expectation): boolean {
  if (column.kind !== expected.kind) return false;
  if (!expected.levels) return true;
  const levels = column.levels.map(({ value }) => value.toLowerCase());
  const wanted = expected.levels.map((level) => level.toLowerCase());
  // Levels that nobody chose in a column may be left out, but never disordered.
  const isInOrder =
    JSON.stringify(levels) === JSON.stringify(wanted.filter((level) => levels.includes(level)));
  const missing = new Set(expected.missing ?? []);
  return isInOrder && levels.length >= 2 && column.missing.every((text) => missing.has(text));
}

describeWithShared('the published surveys', () => {
  const table: Record<string, Record<string, string>> = {};
  let all = 0;
  let right = 0;

  it.each(surveys)('has no wrong column of %s presented as certain', async (survey) => {
    const bytes = readFileSync(sharedPath(`surveys/${survey}.csv`));
    const { columns } = detectCodebook(await readBytes(bytes));
    const counts = new Map<string, [right: number, all: number]>();
    const wrong: string[] = [];
    for (const column of columns) {
      const expected = expectationOf(survey, column.position);
      const count = counts.get(expected.kind) ?? [0, 0];
      const isOne = isRight(column, expected);
      if (!isOne) wrong.push(`#${column.position} ${column.kind} ${column.certainty.levels}`);
      if (!isOne)
        expect(column.certainty.levels, `#${column.position} ${column.header}`).toBeLessThan(
          certain,
        );
      count[0] += isOne ? 1 : 0;
      count[1]++;
      counts.set(expected.kind, count);
    }
    for (const [ones, total] of counts.values()) {
      right += ones;
      all += total;
    }
    table[survey] = {
      ...Object.fromEntries([...counts].map(([kind, [ones, total]]) => [kind, `${ones}/${total}`])),
      wrong: wrong.join('; '),
    };
  });

  it('has at least 95 % of all columns right', () => {
    expect(right / all).toBeGreaterThanOrEqual(0.95);
  });

  afterAll(() => {
    console.log('columns detected right, per file and kind');
    console.table(table);
  });
});
