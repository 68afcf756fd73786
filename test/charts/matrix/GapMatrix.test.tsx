// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { GapMatrix } from '../../../src/charts/matrix/GapMatrix';
import { gapSlot } from '../../../src/charts/matrix/gapSlot';
import { matrixTable } from '../../../src/charts/matrix/matrixTable';
import { columnLetter, planMatrix } from '../../../src/charts/matrix/planMatrix';
import { toGapMatrix } from '../../../src/charts/matrix/toGapMatrix';
import { matrixSummary, matrixTables } from '../itemTables';

const data = toGapMatrix(matrixTables, matrixSummary);

describe('the gap matrix', () => {
  it('chooses a pair by arrow keys and Enter', async () => {
    const user = userEvent.setup();
    const onSelect = vi.fn();
    render(
      <GapMatrix
        data={data}
        selected={{ concern: 'c0', behavior: 'b0' }}
        onSelect={onSelect}
        locale="en"
      />,
    );
    expect(screen.getByRole('button', { pressed: true })).toHaveAccessibleName(/Clears cookies/);
    await user.tab();
    await user.keyboard('{ArrowRight}{ArrowDown}{ArrowRight}{Enter}');
    expect(onSelect).toHaveBeenCalledWith({ concern: 'c1', behavior: 'b1' });
  });

  it('names pair, evidence, gap and interval, and says when it may be zero', () => {
    render(<GapMatrix data={data} locale="en" />);
    expect(
      screen.getByRole('img', {
        name: /Companies collect too much about me × Shared browser data, observed: −4 points .* not distinguishable from zero/,
      }),
    ).toBeInTheDocument();
    expect(screen.getByRole('img', { name: /no figure for this pair/ })).toBeInTheDocument();
    expect(screen.getByRole('img', { name: /Withheld/ })).toBeInTheDocument();
  });

  it('has a table with the evidence of each column and a reason for each hidden pair', () => {
    const table = matrixTable(data, 'c', 'en');
    expect(table.columns[3]).toBe('Uses a private window (willing)');
    expect(table.rows[0]?.cells[0]).toBe('+62.0 (+57.1 to +66.9)');
    expect(table.rows[0]?.cells[1]).toBe('Too few respondents to show');
  });

  it('names columns by letters where their names have no room', () => {
    const columns = data.behaviors.map(({ label }) => ({ label, note: 'observed' }));
    expect(planMatrix(['Concern'], columns, 1100).lettered).toBe(false);
    expect(planMatrix(['Concern'], columns, 320).lettered).toBe(true);
    expect([0, 25, 26, 27].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AB']);
  });

  it('keeps every cell within the drawing, with thirty behaviors on a phone', () => {
    const columns = Array.from({ length: 30 }, (_, i) => ({
      label: `Behavior ${i}`,
      note: 'observed',
    }));
    for (const cell of planMatrix(['a', 'b'], columns, 320).cells.flat())
      expect(cell.x + cell.width).toBeLessThanOrEqual(320);
  });

  it('colours a gap by its side, a step for every 15 points', () => {
    expect([-1, -0.16, -0.01, 0, 0.01, 0.16, 1].map(gapSlot)).toEqual([11, 8, 7, 6, 5, 4, 1]);
  });
});
