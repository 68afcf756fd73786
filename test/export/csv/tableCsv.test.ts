import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { tableCsv } from '../../../src/export/csv/tableCsv';
import { tablesCsv } from '../../../src/export/csv/tablesCsv';
import type { ExportCell, ExportTable } from '../../../src/export/ExportTable';
import { gapTable, hardGapTable } from '../../charts/tables';
import { context } from '../exported';

const rowsOf = (csv: string) => Papa.parse<string[]>(csv.replace(/^\uFEFF/, '')).data;
const factOf = (rows: readonly string[][], term: string) =>
  rows.find(([name]) => name === term)?.[1];

function tableOf(rows: readonly (readonly ExportCell[])[]): ExportTable {
  const columns = [{ label: 'A', format: 'text' } as const];
  return { title: 'T', facts: [['Study', 'S']], blocks: [{ title: 'B', columns, rows }] };
}

describe('tables as CSV', () => {
  it('state study, synthetic data, banner, filters, base, level, correction, weights, source and version', () => {
    const rows = rowsOf(tablesCsv([gapTable], context));
    expect(factOf(rows, 'Study')).toBe('Consumer trust 2024');
    expect(factOf(rows, 'Synthetic data')).toMatch(/no person answered/);
    expect(factOf(rows, 'Split by')).toBe('Generation');
    expect(factOf(rows, 'Filters')).toBe('country: Italy, Spain');
    expect(factOf(rows, 'Base')).toBe('respondents who answered both questions');
    expect(factOf(rows, 'Confidence level')).toBe('95%');
    expect(factOf(rows, 'Correction for many comparisons')).toBe('Holm');
    expect(factOf(rows, 'Weights')).toBe('weighted by weight');
    expect(factOf(rows, 'Source')).toBe('Divario sample');
    expect(factOf(rows, 'Made with')).toBe('Divario 9.8.7');
  });

  it('hold figures as numbers in full precision, a point for the decimals in Italian too', () => {
    const gap = gapTable.rows.find(({ group }) => group === 'Millennials');
    for (const locale of ['en', 'it'] as const) {
      const rows = rowsOf(tablesCsv([gapTable], { ...context, locale }));
      const row = rows.find(([group]) => group === 'Millennials' || group === 'Millennial');
      expect(row?.map(Number)).toContain(gap?.estimate);
      expect(row?.map(Number)).toContain(gap?.intervals?.t?.[0]);
    }
  });

  it('say why a figure is not shown, and give nothing that would tell it', () => {
    const rows = rowsOf(tablesCsv([hardGapTable], context));
    const gen = rows.find(([group]) => group === 'Gen X');
    expect(gen).toContain('Withheld: too few people, to protect them');
    expect(gen?.filter((cell) => /\d/.test(cell))).toEqual([]);
    const silent = rows.find(([group]) => group === 'Silent');
    expect(silent).toContain('Too few respondents to show');
    const hidden = hardGapTable.rows.find(({ group }) => group === 'Silent');
    expect(silent?.map(Number)).not.toContain(hidden?.estimate);
  });

  it('take a question that looks like a formula as a text', () => {
    expect(factOf(rowsOf(tablesCsv([gapTable], context)), 'Concern')).toBe(
      '\'=HYPERLINK("http://evil.example","click")',
    );
  });

  it('read back as they were written, whatever the texts and numbers (RFC 4180)', () => {
    const cell = fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }));
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1 }),
        (rows) => {
          const read = rowsOf(tableCsv([tableOf(rows)])).slice(5, 5 + rows.length);
          const written = rows.map((row) =>
            row.map((value) => (typeof value === 'number' ? String(value) : value)),
          );
          expect(read.map((row) => row.map((text) => text.replace(/^'/, '')))).toEqual(
            written.map((row) => row.map((text) => text.replace(/^'/, ''))),
          );
        },
      ),
    );
  });
});
