import { describe, expect, it } from 'vitest';
import { toChartCell } from '../../../src/charts/cells/ChartCell';
import { share, suppressed, withheld } from '../tables';

describe('an estimate read for drawing', () => {
  it('loses its value when suppressed, withheld, undefined or without answers', () => {
    const row = share('Gen Z', 0.4, 200);
    const hidden = [
      { ...row, n: 12, ...suppressed('small-base', 'wide-interval') },
      { ...row, ...withheld },
      { ...row, estimate: null, undefined: 'no-variance' },
      { ...row, n: 0, estimate: null, undefined: 'no-answers' },
      { ...row, estimate: null, undefined: 'no-weight' },
      { ...row, se: null, undefined: 'no-se' },
    ].map(toChartCell);
    expect(hidden.map((cell) => cell.kind === 'hidden' && cell.why)).toEqual([
      'small-base',
      'small-cell',
      'undefined',
      'no-answers',
      'no-weight',
      'no-se',
    ]);
    for (const cell of hidden) expect(cell).not.toHaveProperty('value');
  });

  it('takes the base of a distribution’s row, not the count of its level', () => {
    expect(toChartCell({ ...share('Total', 0.1, 80), n: 80, base: 800 })).toMatchObject({
      n: 800,
      cautions: [],
    });
  });

  it('is marked under a base of 100 and when flagged', () => {
    const row = share('Silent', 0.4, 64, {
      reliability: 'flagged',
      reliabilityReasons: ['few-df'],
    });
    expect(toChartCell(row)).toMatchObject({ cautions: ['small-base', 'few-df'] });
  });

  it('has Wilson’s interval where the design is plain, else Korn–Graubard’s', () => {
    const intervals = { beta: [0.1, 0.2], logit: [0.11, 0.21] } as const;
    expect(toChartCell({ ...share('a', 0.15, 200), intervals })).toMatchObject({
      interval: [0.1, 0.2],
    });
    expect(
      toChartCell({ ...share('a', 0.15, 200), intervals: { ...intervals, wilson: [0.12, 0.22] } }),
    ).toMatchObject({ interval: [0.12, 0.22] });
  });
});
