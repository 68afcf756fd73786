import { describe, expect, it } from 'vitest';
import { type JudgedEstimate, reliabilityOf } from '../../../src/estimate/intervals/reliabilityOf';
import { expected } from '../ownOracle';

const half: Extract<JudgedEstimate, { readonly kind: 'proportion' }> = {
  kind: 'proportion',
  n: 200,
  df: 199,
  estimate: 0.5,
  se: Math.sqrt(0.25 / 150),
  plain: false,
};

function judged(changes: Partial<typeof half>) {
  const { reliability, reasons } = reliabilityOf({ ...half, ...changes });
  return [reliability, ...reasons];
}

/** The standard error that an effective size of `n` gives. */
const seOf = (p: number, n: number) => Math.sqrt((p * (1 - p)) / n);

it('a proportion on a sound base is shown', () => {
  expect(judged({})).toEqual(['shown']);
});

it('fewer than 30 respondents suppress a proportion, and an effective size under 30 does', () => {
  expect(judged({ n: 29 })).toContain('small-base');
  expect(judged({ se: seOf(0.5, 29.9) })).toContain('small-effective-base');
  expect(judged({ n: 31, df: 30, estimate: 0.5, plain: true })).toEqual([
    'suppressed',
    'wide-interval',
  ]);
});

it('the effective size is capped at the respondents', () => {
  expect(judged({ n: 40, df: 39, se: seOf(0.5, 4000) })).toEqual(['suppressed', 'wide-interval']);
});

it('an interval wider than 1.3 times the share suppresses it, unless it is at most 0.05 wide', () => {
  expect(judged({ estimate: 0.03, se: seOf(0.03, 150) })).toEqual([
    'suppressed',
    'wide-relative-interval',
  ]);
  expect(judged({ n: 4000, df: 3999, estimate: 0.001, se: seOf(0.001, 4000) })).toEqual(['shown']);
});

it('an interval wider than 1.3 times the complement flags a share', () => {
  expect(judged({ estimate: 0.97, se: seOf(0.97, 150) })).toEqual([
    'flagged',
    'wide-complement-interval',
  ]);
});

it('all and none of a sound base are flagged, of a small one suppressed', () => {
  expect(judged({ estimate: 0, se: 0 })).toEqual(['flagged', 'all-or-none']);
  expect(judged({ estimate: 1, se: 0 })).toEqual(['flagged', 'all-or-none']);
  expect(judged({ estimate: 1, se: 0, n: 12, df: 11 })[0]).toBe('suppressed');
});

it('fewer than 8 degrees of freedom flag an estimate', () => {
  expect(reliabilityOf({ kind: 'mean', n: 200, effectiveBase: 150, df: 7 }).reliability).toBe(
    'flagged',
  );
  expect(judged({ n: 5000, df: 7, se: seOf(0.5, 5000) })).toEqual(['flagged', 'few-df']);
});

it('a proportion without a standard error is suppressed', () => {
  expect(judged({ se: Number.NaN })[0]).toBe('suppressed');
});

it('a mean is judged by its bases and df', () => {
  const mean = { kind: 'mean', n: 30, effectiveBase: 30 - 1e-12, df: 8 } as const;
  expect(reliabilityOf(mean)).toEqual({ reliability: 'shown', reasons: [] });
  expect(reliabilityOf({ ...mean, effectiveBase: 29.9 }).reasons).toEqual(['small-effective-base']);
});

describe('the rule written out in R', () => {
  it('judges every share of a grid alike', () => {
    const rows: readonly string[] = expected.reliability;
    expect(rows.length).toBeGreaterThan(500);
    const given = rows.map((row) => {
      const [estimate = 0, se = 0, n = 0, df = 0, plain] = row.split(' ').map(Number);
      const judged = { kind: 'proportion', estimate, se, n, df, plain: plain === 1 } as const;
      return row.replace(/[a-z]+$/, reliabilityOf(judged).reliability);
    });
    expect(given).toEqual(rows);
  });
});
