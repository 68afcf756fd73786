import readSheets from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { workbook } from '../../../src/export/workbook/workbook';
import { distributionTable, highTable } from '../../charts/itemTables';
import { gapTable, hardGapTable } from '../../charts/tables';
import { context, officeParts } from '../exported';

const tables = [gapTable, hardGapTable, distributionTable, highTable];
const file = await workbook(tables, context);
const sheets = await readSheets(Buffer.from(await file.arrayBuffer()));
const cellsOf = (place: number) => sheets[place]?.data.flat() ?? [];

describe('a workbook, read by another program', () => {
  it('has a contents sheet, then a sheet a table', () => {
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      'Contents',
      '1 Gap concern_1 behavior_3',
      '2 Gap concern_1 behavior_3',
      '3 Answers concern_1',
      '4 Top box concern_1',
    ]);
  });

  it('holds figures as numbers that are those of the results', () => {
    const row = sheets[1]?.data.find(([group]) => group === 'Millennials');
    const gap = gapTable.rows.find(({ group }) => group === 'Millennials');
    expect(row).toContain(gap?.n);
    expect(row).toContain(gap?.estimate);
    expect(row).toContain(gap?.intervals?.t?.[1]);
  });

  it('states study, filters, base, correction, synthetic data and version on every sheet', () => {
    for (const place of [1, 2]) {
      const cells = cellsOf(place);
      expect(cells).toContain('Consumer trust 2024');
      expect(cells).toContain('country: Italy, Spain');
      expect(cells).toContain('respondents who answered both questions');
      expect(cells).toContain('Holm');
      expect(cells).toContain('Synthetic data');
      expect(cells).toContain('Divario 9.8.7');
    }
  });

  it('says why a figure is not shown', () => {
    expect(cellsOf(2)).toContain('Withheld: too few people, to protect them');
  });

  it('is well-formed, links its contents to its sheets, and holds no formula', async () => {
    const parts = await officeParts(file);
    const links = [...(parts.get('xl/worksheets/sheet1.xml')?.querySelectorAll('hyperlink') ?? [])];
    expect(links.map((link) => link.getAttribute('location'))).toEqual(
      sheets.slice(1).map(({ sheet }) => `'${sheet}'!A1`),
    );
    for (const [path, document] of parts)
      if (path.startsWith('xl/worksheets/')) expect(document.querySelector('f')).toBeNull();
    expect(cellsOf(1)).toContain('=HYPERLINK("http://evil.example","click")');
  });
});
