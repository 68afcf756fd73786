import { describe, expect, it } from 'vitest';
import type { Contrast, EstimateRow } from '../../../src/results/document/Results';
import { contrastBetween, shownContrast } from '../../../src/results/rows/contrastBetween';
import { furthestApart } from '../../../src/results/rows/furthestApart';

const row = (group: string, estimate: number | null, extra = {}): EstimateRow => ({
  group,
  n: 100,
  estimate,
  se: 0.01,
  ...extra,
});

const contrast = (a: string, b: string, difference: number, pHolm: number): Contrast => ({
  a,
  b,
  difference,
  se: 0.01,
  df: 99,
  p: pHolm,
  pHolm,
  pBH: pHolm,
  interval: [difference - 0.1, difference + 0.1],
});

describe('the spread of groups', () => {
  const rows = [row('Total', 0.5), row('A', 0.4), row('B', 0.7), row('C', 0.9)];

  it('is between the two furthest apart of those that differ beyond chance, higher first', () => {
    const contrasts = [contrast('A', 'B', -0.3, 0.01), contrast('A', 'C', -0.5, 0.06)];
    const spread = furthestApart(rows, contrasts);
    expect(spread).toMatchObject({
      kind: 'apart',
      higher: { group: 'B' },
      lower: { group: 'A' },
      contrast: { a: 'B', b: 'A', difference: 0.3 },
    });
  });

  it('is none where no difference holds after correction', () => {
    expect(furthestApart(rows, [contrast('A', 'C', -0.5, 0.06)])).toEqual({ kind: 'open' });
  });

  it('leaves out groups whose figure may not be shown', () => {
    const hidden = [row('A', 0.4), row('B', 0.7), row('C', 0.9, { reliability: 'suppressed' })];
    expect(furthestApart(hidden, [contrast('A', 'C', -0.5, 0.001)])).toEqual({ kind: 'open' });
    expect(furthestApart([row('Total', 0.5), row('A', 0.4)], [])).toEqual({ kind: 'one-group' });
  });
});

describe('a contrast of two groups', () => {
  it('is turned round, its interval too, where the table holds it the other way', () => {
    const found = contrastBetween([contrast('A', 'B', -0.3, 0.01)], 'B', 'A');
    expect(found).toMatchObject({ a: 'B', b: 'A', difference: 0.3, pHolm: 0.01 });
    expect(found?.interval?.[0]).toBeCloseTo(0.2);
    expect(found?.interval?.[1]).toBeCloseTo(0.4);
  });

  it('is absent where the two are not compared', () => {
    expect(contrastBetween([], 'A', 'B')).toBeUndefined();
  });
});

describe('a contrast that may be shown', () => {
  it('is absent where either group is too uncertain to show', () => {
    const rows = [row('A', 0.4), row('B', 0.7, { reliability: 'suppressed' }), row('C', 0.5)];
    const contrasts = [contrast('A', 'B', -0.3, 0.01), contrast('A', 'C', -0.1, 0.04)];
    expect(shownContrast({ rows, contrasts }, 'B', 'A')).toBeUndefined();
    expect(shownContrast({ rows, contrasts }, 'C', 'A')).toMatchObject({ a: 'C', difference: 0.1 });
  });
});
