import { describe, expect, it } from 'vitest';
import { tableCsv } from '../../../src/export/csv/tableCsv';
import { changesTable } from '../../../src/export/tables/changesTable';
import { compareWaves } from '../../../src/results/waves/compareWaves';
import { concernItem, row, topBox, wave } from '../../results/waves/waveFixtures';

const label = '=SUM(A1) too much';
const comparison = compareWaves(
  wave(2022, [
    topBox('concern_1', [row('Total', 0.5), row('Gen Z', 0.5, { withheld: 'small-cell' })]),
  ]),
  wave(2024, [topBox('concern_1', [row('Total', 0.625), row('Gen Z', 0.7)])]),
);
const table = changesTable(
  comparison.changes,
  {
    title: 'Change',
    method: 'independent samples',
    comparison,
    items: new Map([['concern_1', concernItem({ label })]]),
  },
  { summary: wave(2024, []).study, locale: 'en', version: '1.2.3' },
);

describe('changes as a table to export', () => {
  it('holds both waves, the change and its tests as numbers in full, and names both studies', () => {
    const [block] = table.blocks;
    const at = (name: string) => block?.columns.findIndex((column) => column.label === name) ?? -1;
    const total = block?.rows[0] ?? [];
    expect([total[at('2022')], total[at('2024')], total[at('Change')]]).toEqual([
      0.5, 0.625, 0.125,
    ]);
    expect(total[at('p (Benjamini–Hochberg)')]).toBeLessThan(0.001);
    expect(table.facts.map(([, text]) => text)).toEqual(
      expect.arrayContaining(['Trust 2022', 'Trust 2024', 'Divario 1.2.3']),
    );
  });

  it('has the reason in place of a withheld figure, and no change of it', () => {
    const hidden = table.blocks[0]?.rows[1] ?? [];
    expect(hidden).toContain('Withheld: too few people, to protect them');
    expect(hidden.slice(6)).toEqual(hidden.slice(6).map(() => null));
  });

  it('neutralises a label that a spreadsheet would compute', () => {
    expect(tableCsv([table])).not.toMatch(/(^|,)=SUM/m);
  });
});
