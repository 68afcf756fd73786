import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SurveyColumn } from '../../../src/survey/SurveyTable';
import { problemOf, readBytes } from '../readBytes';
import { answerText } from '../tableRows';

interface HavenVariable {
  readonly label: string | null;
  readonly values: readonly (number | string | null)[];
  readonly labels: readonly { readonly value: string; readonly label: string }[] | null;
  readonly na_values: string | readonly string[] | null;
}

const folder = new URL('../../corpus/spss/', import.meta.url);
const haven = JSON.parse(readFileSync(new URL('survey.expected.json', folder), 'utf8')) as Record<
  string,
  HavenVariable
>;

function wording({ question, option }: SurveyColumn): string {
  return option === undefined ? question : `${question} - ${option}`;
}

describe.each(['byte.sav', 'none.sav', 'zsav.zsav'])('SPSS file %s', (name) => {
  const bytes = readFileSync(new URL(name, folder));

  it('reads as R’s haven reads it: names, labels, value labels and every answer', async () => {
    const { table } = await readBytes(bytes);
    expect(table.columns.map(({ header }) => header)).toEqual(Object.keys(haven));
    for (const column of table.columns) {
      const expected = haven[column.header]!;
      expect(wording(column)).toBe(expected.label ?? column.header);
      expect(column.declared?.valueLabels ?? null).toEqual(expected.labels);
      const answers = Array.from({ length: table.rowCount }, (_, row) => answerText(column, row));
      expect(answers).toEqual(expected.values.map((value) => String(value ?? '')));
    }
  });

  it('tells declared missing values, a range of them too, and measurement levels', async () => {
    const { table } = await readBytes(bytes);
    const declared = (header: string) =>
      table.columns.find((column) => column.header === header)?.declared;
    expect(declared('concern_1')?.missing).toEqual(['98', '99']);
    expect([...(declared('concern_2')?.missing ?? [])].sort()).toEqual(['-1', '-2']);
    expect(declared('country_name_long')?.missing).toEqual(['No reply']);
    expect(declared('age')?.measure).toBe('scale');
    expect(declared('trust')?.measure).toBe('ordinal');
    expect(declared('gender')?.measure).toBe('nominal');
  });

  it('cut short is a problem that says so', async () => {
    expect(await problemOf(bytes.subarray(0, 700))).toBe('spss-damaged');
  });
});
