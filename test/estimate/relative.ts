import { expect } from 'vitest';

/** Holds a figure to a published one, relative to its size; the tolerances are those of METHODS. */
export function expectNear(figure: number | undefined, published: number, tolerance = 1e-8): void {
  if (figure === undefined) throw new Error(`figure: expected ${published}, got none`);
  const allowed = tolerance * Math.max(Math.abs(published), 1e-300);
  if (!(Math.abs(figure - published) <= allowed)) expect(figure).toBe(published);
}

export function expectIntervalNear(
  interval: readonly number[],
  published: readonly number[],
  tolerance = 1e-8,
): void {
  expect(interval).toHaveLength(published.length);
  for (const [end, figure] of published.entries()) expectNear(interval[end], figure, tolerance);
}
