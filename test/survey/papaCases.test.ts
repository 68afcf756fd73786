import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../src/survey/bytesSource';
import { readSurvey } from '../../src/survey/readSurvey';
import { tableRows } from './tableRows';

interface PapaCase {
  readonly description: string;
  readonly input: string;
  readonly config?: Record<string, unknown>;
  readonly expected: {
    readonly data: unknown;
    readonly errors?: readonly { readonly code: string }[];
  };
}

/** PapaParse's own cases, from its test file, which is a script for the browser. */
function papaCases(): readonly PapaCase[] {
  const root = dirname(createRequire(import.meta.url).resolve('papaparse'));
  const script = readFileSync(join(root, 'tests', 'test-cases.js'), 'utf8');
  const ignore = () => undefined;
  const sandbox: Record<string, unknown> = {
    module: { exports: {} },
    require: (name: string) => (name === 'chai' ? { assert: {} } : Papa),
    describe: ignore,
    it: ignore,
  };
  runInNewContext(script.slice(0, script.indexOf('var PARSE_ASYNC_TESTS')), sandbox);
  return [
    ...(sandbox['CORE_PARSER_TESTS'] as PapaCase[]),
    ...(sandbox['PARSE_TESTS'] as PapaCase[]),
  ];
}

/** Settings that a survey reader does not have, or always has otherwise. */
const otherParser = [
  'comments',
  'quoteChar',
  'escapeChar',
  'preview',
  'header',
  'dynamicTyping',
  'transform',
  'transformHeader',
  'fastMode',
  'step',
  'skipFirstNLines',
  'delimitersToGuess',
];

/**
 * Read otherwise on purpose: a line of one cell, or of blanks, above a table of more is no row of it; every kind of line
 * end ends a line, also where a file mixes them.
 */
const otherwise = [
  'Skip empty lines, with first line only whitespace',
  'Quoted field has invalid trailing quote after delimiter with a valid closer',
  'Mixed slash n and slash r should choose first as precident',
];

/** Rows as a survey has them: no blank lines, none at the end, all of one width. */
function asSurvey(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const isWide = rows.some((row) => row.length > 1);
  const kept = rows.filter((row) => !isWide || row.length > 1 || row[0] !== '');
  while (kept.at(-1)?.every((cell) => cell === '')) kept.pop();
  const width = Math.max(0, ...kept.map((row) => row.findLastIndex((cell) => cell !== '') + 1));
  return kept.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ''));
}

const cases = papaCases().filter(
  ({ description, input, config = {}, expected }) =>
    typeof input === 'string' &&
    !otherwise.includes(description) &&
    config['skipEmptyLines'] !== 'greedy' &&
    // A quotation mark never closed costs its own row here, not the rest of the file.
    !expected.errors?.some(({ code }) => code === 'MissingQuotes') &&
    Array.isArray(expected.data) &&
    expected.data.length > 0 &&
    !otherParser.some((setting) => setting in config) &&
    (config['delimiter'] === undefined || typeof config['delimiter'] === 'string'),
);

describe('PapaParse’s own cases', () => {
  it('are found', () => {
    expect(cases.length).toBeGreaterThan(50);
  });

  it.each(cases)('$description', async ({ description, input, config = {}, expected }) => {
    const bytes = new TextEncoder().encode(input);
    const delimiter = typeof config['delimiter'] === 'string' ? config['delimiter'] : ',';
    const result = await readSurvey(bytesSource('papa', bytes), {
      headerRows: 0,
      ...(!/guess/.test(description) && { delimiter }),
    });
    const rows = asSurvey(expected.data as string[][]);
    expect(result.ok ? tableRows(result.value.table) : []).toEqual(rows);
  });
});
