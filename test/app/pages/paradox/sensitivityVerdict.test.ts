import { describe, expect, it } from 'vitest';
import { sensitivityVerdict } from '../../../../src/app/pages/paradox/sensitivityVerdict';
import type { SensitivityChartRow } from '../../../../src/charts/strip/toSensitivityRows';
import { fixtureSummary } from '../../fixtures/results';

const under = (choice: string, value: number, half = 0.02): SensitivityChartRow => ({
  choice,
  isBase: choice === 'as-defined',
  cell: { kind: 'shown', value, interval: [value - half, value + half], n: 500, cautions: [] },
});

const verdict = (rows: readonly SensitivityChartRow[]) =>
  sensitivityVerdict(rows, 'percent', fixtureSummary, 'en');

describe('the verdict of a sensitivity strip', () => {
  it('gives the range where the sign never changes', () => {
    const { title, when } = verdict([under('as-defined', 0.3), under('unweighted', 0.25)]);
    expect(title).toBe('The sign never changes: from +25 to +30 points under 2 choices');
    expect(when).toEqual([]);
  });

  it('names the choices under which the gap turns round, and those that leave it unsure', () => {
    const { title, when } = verdict([
      under('as-defined', 0.3),
      under('concern-narrower', -0.1),
      under('unweighted', 0.01),
    ]);
    expect(title).toMatch(/turns round/);
    expect(when).toEqual([
      'It turns round with: concern: only the highest levels.',
      'It cannot be told from zero with: without weights.',
    ]);
  });

  it('claims nothing of a gap that cannot be told from zero as defined, or of no other choice', () => {
    expect(verdict([under('as-defined', 0.01), under('unweighted', 0.3)]).title).toMatch(
      /cannot be told from zero as the study defines it/,
    );
    expect(verdict([under('as-defined', 0.3)]).title).toMatch(/no other reasonable choice/);
  });
});
