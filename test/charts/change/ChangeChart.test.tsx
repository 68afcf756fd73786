// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ChangeChart } from '../../../src/charts/change/ChangeChart';
import { changeTable } from '../../../src/charts/change/changeTable';
import { toGroupChanges, toSubjectChanges } from '../../../src/charts/change/toChangeRows';
import { changeUnits } from '../../../src/format/formatChange';
import { compareWaves } from '../../../src/results/waves/compareWaves';
import { indexGap, row, topBox, wave } from '../../results/waves/waveFixtures';
import { summary } from '../tables';

const names = { earlier: '2022', later: '2024' };
const comparison = compareWaves(
  wave(2022, [
    topBox('concern_1', [
      row('Total', 0.5),
      row('Gen X', 0.5),
      row('Gen Z', 0.5, { reliability: 'suppressed', reliabilityReasons: ['small-base'] }),
    ]),
    topBox('behavior_1', [row('Total', 0.3)]),
    indexGap([row('Total', 20, { se: 1 })]),
  ]),
  wave(2024, [
    topBox('concern_1', [row('Total', 0.51), row('Gen X', 0.62), row('Gen Z', 0.7)]),
    topBox('behavior_1', [row('Total', 0.4)]),
    indexGap([row('Total', 14, { se: 1 })]),
  ]),
);
const [concern, , index] = comparison.changes;
if (!concern || !index) throw new Error('changes: expected three');
const rows = toGroupChanges(concern, summary);
const units = changeUnits(concern.subject);

describe('the change chart', () => {
  it('names each wave’s figure and the change with its interval', () => {
    render(<ChangeChart rows={rows} names={names} units={units} locale="en" />);
    expect(screen.getByRole('img', { name: 'Gen X, 2022: 50%, n 500' })).toBeInTheDocument();
    expect(screen.getByRole('img', { name: 'Gen X, 2024: 62%, n 500' })).toBeInTheDocument();
    expect(
      screen.getByRole('img', { name: 'Gen X, change: +12 points (+6 to +18)' }),
    ).toBeInTheDocument();
  });

  it('hatches a group that either wave hides, and draws neither figure', () => {
    render(<ChangeChart rows={rows} names={names} units={units} locale="en" />);
    expect(screen.getByRole('img', { name: /^Gen Z: Too few respondents/ })).toBeInTheDocument();
    expect(screen.queryByRole('img', { name: /^Gen Z, / })).toBeNull();
  });

  it('fills only arrows beyond chance', () => {
    expect(rows.map((each) => [each.key, each.isCertain])).toEqual([
      ['Total', false],
      ['Gen X', true],
      ['Gen Z', false],
    ]);
  });

  it('draws falls, gaps on a scale with zero, and says so when there is nothing', () => {
    const { container, rerender } = render(
      <ChangeChart
        rows={toGroupChanges(index, summary)}
        names={names}
        units={changeUnits(index.subject)}
        locale="it"
      />,
    );
    expect(screen.getByRole('img', { name: /^Totale, cambiamento: −6 punti/ })).toBeInTheDocument();
    expect(container.querySelector('svg[data-chart="change"]')).toHaveAttribute('viewBox');
    rerender(<ChangeChart rows={[]} names={names} units={units} locale="en" />);
    expect(screen.getByText(/No figures for this view/)).toBeInTheDocument();
  });

  it('ranks the figures of one group by the size of their change', () => {
    const ranked = toSubjectChanges(
      comparison.changes.slice(0, 2),
      'Total',
      summary,
      ({ subject }) => (subject.kind === 'item' ? subject.item : ''),
    );
    expect(ranked.map((each) => each.label)).toEqual(['behavior_1', 'concern_1']);
    expect(ranked[0]?.isCertain).toBe(true);
  });

  it('has a table with both waves, the change and both corrected p-values', () => {
    const content = changeTable(rows, 'Change', { names, units, locale: 'en' });
    expect(content.columns).toEqual([
      'Group',
      'n, 2022',
      '2022',
      '2022, interval',
      'n, 2024',
      '2024',
      '2024, interval',
      'Change',
      'Change, interval',
      'p (Holm)',
      'p (Benjamini–Hochberg)',
    ]);
    expect(content.rows[1]?.cells.slice(6, 8)).toEqual(['+12.0', '+6.4 to +17.6']);
    expect(content.rows[2]?.cells[6]).toBe('Too few respondents to show');
  });
});
