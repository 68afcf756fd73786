// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { DumbbellChart } from '../../../src/charts/dumbbell/DumbbellChart';
import { toDumbbellRows } from '../../../src/charts/dumbbell/toDumbbellRows';
import { bandGapTable, bandSummary, gapTable, hardGapTable, summary } from '../tables';

const rows = toDumbbellRows(gapTable, summary);

describe('the dumbbell chart', () => {
  it('names each mark by group, figure, interval and base', () => {
    render(<DumbbellChart rows={rows} locale="en" />);
    expect(
      screen.getByRole('img', { name: /^Gen Z, concerned: 58% \(52% to 64%\), n 312$/ }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('img', { name: /^Gen Z, gap: \+3 points \(−5 to \+11\), n 312$/ }),
    ).toBeInTheDocument();
  });

  it('says what it shows to a reader who does not see it', () => {
    render(<DumbbellChart rows={rows} locale="it" />);
    expect(
      screen.getByRole('group', { name: /5 gruppi.*Generazione X, divario: \+32 punti/ }),
    ).toBeInTheDocument();
  });

  it('is one tab stop from which arrow keys step through every figure', async () => {
    const user = userEvent.setup();
    render(<DumbbellChart rows={rows} locale="en" />);
    await user.tab();
    expect(screen.getByRole('group')).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toHaveAccessibleName(/^Total, gap/);
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(document.activeElement).toHaveAccessibleName(/^Silent, concerned/);
    await user.keyboard('{End}');
    expect(document.activeElement).toHaveAccessibleName(/^Gen Z, act/);
    await user.tab();
    expect(document.body).toHaveFocus();
  });

  it('hatches a suppressed or withheld group with the reason and never draws its figures', () => {
    render(<DumbbellChart rows={toDumbbellRows(hardGapTable, summary)} locale="en" />);
    expect(screen.getByRole('img', { name: /^Silent: Too few respondents/ })).toBeInTheDocument();
    expect(screen.getByRole('img', { name: /^Gen X: Withheld/ })).toBeInTheDocument();
    expect(screen.queryByRole('img', { name: /^Silent, / })).toBeNull();
  });

  it('draws nine straddling bands, one group, and says so when there is none', () => {
    const { rerender, container } = render(
      <DumbbellChart rows={toDumbbellRows(bandGapTable, bandSummary)} locale="en" />,
    );
    expect(screen.getAllByRole('img')).toHaveLength(27);
    rerender(<DumbbellChart rows={rows.slice(0, 1)} locale="en" />);
    expect(screen.getAllByRole('img')).toHaveLength(3);
    rerender(<DumbbellChart rows={[]} locale="en" />);
    expect(within(container).getByText(/No figures for this view/)).toBeInTheDocument();
  });

  it('carries its form on the root of its drawing, for exporters', () => {
    const { container } = render(<DumbbellChart rows={rows} locale="en" />);
    expect(container.querySelector('svg[data-chart="dumbbell"]')).toHaveAttribute('viewBox');
  });
});
