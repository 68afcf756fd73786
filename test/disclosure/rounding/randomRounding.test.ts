import { expect, it } from 'vitest';
import { randomRounding } from '../../../src/disclosure/rounding/randomRounding';

it('goes to a neighboring multiple, and leaves multiples', () => {
  const { round } = randomRounding(5, 'figures');
  for (let count = 0; count < 2000; count++) {
    expect(round(count) % 5).toBe(0);
    expect(Math.abs(round(count) - count)).toBeLessThan(5);
    if (count % 5 === 0) expect(round(count)).toBe(count);
  }
});

it('is unbiased: up as often as a count is near the multiple above', () => {
  for (const remainder of [1, 2, 3, 4]) {
    const draws = Array.from({ length: 4000 }, (_, k) => randomRounding(5, `survey ${k}`));
    const up = draws.filter(({ round }) => round(100 + remainder) === 105).length;
    expect(Math.abs(up / 4000 - remainder / 5)).toBeLessThan(0.03);
  }
});

it('rounds the same count of the same figures alike, and of other figures anew', () => {
  const counts = Array.from({ length: 200 }, (_, k) => 7 * k + 1);
  const once = counts.map(randomRounding(5, 'a').round);
  expect(counts.map(randomRounding(5, 'a').round)).toEqual(once);
  expect(counts.map(randomRounding(5, 'b').round)).not.toEqual(once);
});
