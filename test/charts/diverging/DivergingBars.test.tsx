// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DivergingBars } from '../../../src/charts/diverging/DivergingBars';
import { divergingSlots } from '../../../src/charts/diverging/divergingSlots';
import { divergingTable } from '../../../src/charts/diverging/divergingTable';
import { planDiverging } from '../../../src/charts/diverging/planDiverging';
import { toDivergingRows } from '../../../src/charts/diverging/toDivergingRows';
import * as items from '../itemTables';
import * as data from '../tables';

const neutral = { neutral: 'Neither agree nor disagree', top: ['Agree', 'Strongly agree'] };
const bars = toDivergingRows(items.distributionTable, neutral, data.summary, {
  high: items.highTable,
});

describe('diverging bars', () => {
  it('centre every bar on the middle of its neutral level', () => {
    const { centre, bars: pieces } = planDiverging(bars.rows, bars.middle, 100, 700);
    for (const bar of pieces) {
      expect((bar[2]!.left + bar[2]!.right) / 2).toBeCloseTo(centre, 6);
      expect(bar[0]!.left).toBeGreaterThanOrEqual(100 - 1e-6);
      expect(bar[4]!.right).toBeLessThanOrEqual(700 + 1e-6);
    }
  });

  it('centre numbered points on the middle one, though nothing calls it neutral', () => {
    const middleOf = (levels: readonly string[], top: readonly string[]) =>
      toDivergingRows({ ...items.distributionTable, levels }, { top }, data.summary).middle;
    expect(middleOf(['1 - Not at all', '2', '3', '4', '5 - Very'], ['4', '5 - Very'])).toBe(2.5);
    expect(middleOf(['Never', 'Rarely', 'Sometimes', 'Often', 'Always'], ['Often', 'Always'])).toBe(
      3,
    );
  });

  it('stand about the top box where there is no neutral level', () => {
    expect(
      toDivergingRows(items.distributionTable, { top: neutral.top }, data.summary).middle,
    ).toBe(3);
    expect(
      toDivergingRows(items.distribution(['No', 'Yes'], ['Total']), { top: ['Yes'] }, data.summary)
        .middle,
    ).toBe(1);
  });

  it('take the colours that the design fixes, and never one colour for both sides', () => {
    expect(divergingSlots(5, 2.5)).toEqual([2, 4, 6, 8, 10]);
    expect(divergingSlots(4)).toEqual([2, 4, 8, 10]);
    for (let count = 1; count <= 15; count++)
      for (let middle = 0; middle <= count; middle += 0.5) {
        const slots = divergingSlots(count, middle);
        expect(slots).toHaveLength(count);
        for (const [i, slot] of slots.entries()) {
          expect(slot).toSatisfy(
            (each: number) => Number.isInteger(each) && each >= 1 && each <= 11,
          );
          if (count > 1 && middle !== count / 2 && i + 1 <= middle) expect(slot).toBeLessThan(6);
        }
      }
  });

  it('name each piece, its interval and the respondents it is a share of', () => {
    render(<DivergingBars data={bars} locale="en" />);
    expect(
      screen.getByRole('img', { name: /^Gen X, Agree: 18% \(15% to 21%\), n 860$/ }),
    ).toBeInTheDocument();
  });

  it('hatch a level or a whole group that is not shown', () => {
    const hard = toDivergingRows(items.hardDistributionTable, neutral, data.summary);
    render(<DivergingBars data={hard} locale="en" />);
    expect(screen.getByRole('img', { name: /^Silent: Too few respondents/ })).toBeInTheDocument();
    expect(
      screen.getByRole('img', { name: /^Gen Z, Strongly disagree: Too uncertain/ }),
    ).toBeInTheDocument();
  });

  it('keep the place of a net that may not be shown, so that the other is not taken for it', () => {
    const low = {
      ...items.highTable,
      rows: items.highTable.rows.map((row) => ({ ...row, ...data.withheld })),
    };
    const ends = { low, high: items.highTable };
    const rows = toDivergingRows(items.distributionTable, neutral, data.summary, ends);
    const { container } = render(<DivergingBars data={rows} locale="en" />);
    expect(container.textContent).toMatch(/– \| \d+% \(/);
  });

  it('draw twelve levels of nine groups', () => {
    const table = items.distribution(items.twelveLevels, data.bandNames);
    render(
      <DivergingBars data={toDivergingRows(table, { top: [] }, data.bandSummary)} locale="it" />,
    );
    expect(screen.getAllByRole('img')).toHaveLength(108);
  });

  it('have a table of every share', () => {
    const table = divergingTable(bars, 'c', 'en');
    expect(table.columns).toHaveLength(12);
    expect(table.rows.map((row) => row.header)).toEqual([
      'Total',
      ...data.generationNames.map((name, k) => `${name} (${'ABCDE'[k]})`),
    ]);
    for (const row of table.rows) expect(row.cells).toHaveLength(table.columns.length - 1);
  });

  it('have in their table the nets of both ends, each with interval and letters', () => {
    const table = divergingTable(bars, 'c', 'en', { low: 'Disagree', high: 'Agree' });
    expect(table.columns.slice(12)).toEqual([
      'Disagree (net)',
      'Disagree, interval',
      'Disagree, higher than',
      'Agree (net)',
      'Agree, interval',
      'Agree, higher than',
    ]);
    for (const row of table.rows) expect(row.cells).toHaveLength(table.columns.length - 1);
  });
});
