// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { dumbbellTable } from '../../../src/charts/dumbbell/dumbbellTable';
import { toDumbbellRows } from '../../../src/charts/dumbbell/toDumbbellRows';
import { ChartFrame } from '../../../src/charts/frame/ChartFrame';
import { chartMethod } from '../../../src/charts/frame/chartMethod';
import { gapTable, hardGapTable, summary } from '../tables';

function renderFrame(onAction = vi.fn(), table = gapTable) {
  render(
    <ChartFrame
      title="Concern outruns action"
      subtitle="How concerned are you?"
      method={chartMethod(table, summary, 'en')}
      table={dumbbellTable(toDumbbellRows(table, summary), 'Gap by generation', 'en')}
      evidence={['willing']}
      actions={[{ id: 'data', label: 'Save data', onAction }]}
      locale="en"
    >
      <p>chart</p>
    </ChartFrame>,
  );
}

describe('the frame around a chart', () => {
  it('is a figure named by its finding', () => {
    renderFrame();
    expect(screen.getByRole('figure', { name: 'Concern outruns action' })).toBeInTheDocument();
  });

  it('states base, level, correction, filters and source', () => {
    renderFrame();
    expect(
      screen.getByText(
        'Base: respondents who answered both questions · 95% confidence intervals · differences tested with Holm’s correction · Only country: Italy, Spain · Source: Divario sample.',
      ),
    ).toBeInTheDocument();
  });

  it('says that willingness is not behavior', () => {
    renderFrame();
    expect(screen.getByText('willing')).toBeInTheDocument();
    expect(screen.getByText(/Willingness is not behavior/)).toBeInTheDocument();
  });

  it('shows a table whose figures are those of the results, to one decimal', async () => {
    const user = userEvent.setup();
    renderFrame();
    await user.click(screen.getByRole('button', { name: 'Show table' }));
    const row = within(screen.getByRole('table', { name: 'Gap by generation' })).getByRole('row', {
      name: /^Gen X/,
    });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual([
      '860',
      '74.0%',
      '70.7% to 77.3%',
      '42.0%',
      '38.3% to 45.7%',
      '+32.0',
      '+27.3 to +36.7',
    ]);
  });

  it('gives the reason in the table where a figure is hidden', async () => {
    const user = userEvent.setup();
    renderFrame(vi.fn(), hardGapTable);
    await user.click(screen.getByRole('button', { name: 'Show table' }));
    const row = screen.getByRole('row', { name: /^Gen X/ });
    expect(row).toHaveTextContent('Withheld: too few people, to protect them');
    expect(row).not.toHaveTextContent('74');
  });

  it('offers the page’s actions in a menu reached by keyboard', async () => {
    const user = userEvent.setup();
    const onAction = vi.fn();
    renderFrame(onAction);
    const button = await screen.findByRole('button', { name: 'More for this chart' });
    button.focus();
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('menuitem', { name: 'Save data' }));
    expect(onAction).toHaveBeenCalledOnce();
  });
});
