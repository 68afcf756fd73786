import { expect, it } from 'vitest';
import { type JudgedEstimate, reliabilityOf } from '../../../src/estimate/intervals/reliabilityOf';

const sound: JudgedEstimate = {
  kind: 'proportion',
  n: 200,
  effectiveBase: 150,
  df: 199,
  estimate: 0.5,
  interval: [0.43, 0.57],
};

function judged(changes: Partial<JudgedEstimate>) {
  const { reliability, reasons } = reliabilityOf({ ...sound, ...changes });
  return [reliability, ...reasons];
}

it('an estimate on a sound base is shown', () => {
  expect(judged({})).toEqual(['shown']);
});

it('fewer than 30 respondents, or an effective base under 30, suppress it', () => {
  expect(judged({ n: 29 })).toEqual(['suppressed', 'small-base']);
  expect(judged({ n: 30, effectiveBase: 29.9 })).toEqual(['suppressed', 'small-effective-base']);
  expect(judged({ n: 30, effectiveBase: 30 - 1e-12 })).toEqual(['shown']);
});

it('an interval 0.30 wide or wider suppresses it', () => {
  expect(judged({ interval: [0.34, 0.66] })).toEqual(['suppressed', 'wide-interval']);
  expect(judged({ interval: [0.36, 0.65] })).toEqual(['shown']);
});

it('an interval wider than 1.3 times the estimate suppresses it, unless it is at most 0.05 wide', () => {
  expect(judged({ estimate: 0.05, interval: [0.02, 0.1] })).toEqual([
    'suppressed',
    'wide-relative-interval',
  ]);
  expect(judged({ estimate: 0.02, interval: [0.005, 0.05] })).toEqual(['shown']);
});

it('an interval wider than 1.3 times the complement flags it', () => {
  expect(judged({ estimate: 0.95, interval: [0.9, 0.98] })).toEqual([
    'flagged',
    'wide-complement-interval',
  ]);
});

it('fewer than 8 degrees of freedom flag it', () => {
  expect(judged({ df: 7 })).toEqual(['flagged', 'few-df']);
  expect(judged({ df: 8 })).toEqual(['shown']);
});

it('a proportion without an interval is suppressed', () => {
  const [reliability] = judged({ interval: [Number.NaN, Number.NaN] });
  expect(reliability).toBe('suppressed');
});

it('the width of a mean’s interval says nothing of its reliability', () => {
  expect(judged({ kind: 'mean', estimate: 0.1, interval: [-3, 4] })).toEqual(['shown']);
});
