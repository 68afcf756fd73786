import { describe, expect, it } from 'vitest';
import type { ExportTable } from '../../../src/export/ExportTable';
import { toExportTable } from '../../../src/export/tables/toExportTable';
import type { TopBoxTable } from '../../../src/results/measures/topBox/topBoxSchema';
import {
  distributionTable,
  highTable,
  indexGap,
  meanTables,
  sensitivity,
} from '../../charts/itemTables';
import { gapTable, hardCase } from '../../charts/tables';
import { context } from '../exported';

function blockOf({ blocks }: ExportTable, title: string) {
  const block = blocks.find((each) => each.title === title);
  const labels = block?.columns.map(({ label }) => label);
  return block?.rows.map((row) => Object.fromEntries(row.map((cell, i) => [labels?.[i], cell])));
}

const contrast = { level: undefined, se: 0.02, df: 900, p: 0.01, pHolm: 0.03, pBH: 0.02 };

describe('a table to be exported', () => {
  it('gives every measure a title of its own, with the banner', () => {
    const tables = [gapTable, distributionTable, highTable, ...meanTables, sensitivity, indexGap];
    const titles = tables.map((table) => toExportTable(table, context).title);
    expect(new Set(titles).size).toBe(tables.length);
    for (const title of titles) expect(title).toMatch(/by Generation$/);
  });

  it('has the share of each answer with its base and its count', () => {
    const rows = blockOf(toExportTable(distributionTable, context), 'Estimates');
    const [first] = distributionTable.rows;
    expect(rows).toHaveLength(distributionTable.rows.length);
    expect(rows?.[0]).toMatchObject({
      Group: 'Total',
      Answer: first?.level,
      'Base (n)': first?.base,
      Count: first?.n,
      Estimate: first?.estimate,
    });
  });

  it('names the interval that it gives', () => {
    const rows = blockOf(toExportTable(gapTable, context), 'Concerned');
    expect(rows?.[0]).toMatchObject({ 'Interval method': 'Korn–Graubard' });
  });

  it('gives no difference from a figure that is not shown', () => {
    const { level: _, ...figures } = contrast;
    const table: TopBoxTable = {
      ...highTable,
      rows: highTable.rows.map((row) => ({ ...row, ...hardCase(row.group) })),
      contrasts: [
        { a: 'Silent', b: 'Millennials', difference: 0.1, ...figures },
        { a: 'Baby Boomers', b: 'Millennials', difference: 0.2, ...figures },
      ],
    };
    const [hidden, shown] =
      blockOf(toExportTable(table, context), 'Differences between groups') ?? [];
    expect(hidden).toMatchObject({
      'Difference, A − B': 'Not shown: it compares a figure that is not shown',
      p: null,
      'p, Holm': null,
    });
    expect(shown).toMatchObject({ 'Difference, A − B': 0.2, p: 0.01, 'p, Holm': 0.03 });
  });
});
