import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/format/formatProblem';

describe('a problem in words', () => {
  it('agrees in number in both languages', () => {
    const ragged = (count: number) =>
      ({ code: 'rows-ragged', severity: 'warning', detail: { count, first: 7 } }) as const;
    expect(formatProblem(ragged(1), 'en')).toMatch(/^1 row has /);
    expect(formatProblem(ragged(3), 'en')).toMatch(/^3 rows have /);
    expect(formatProblem(ragged(1), 'it')).toMatch(/^1 riga ha /);
    expect(formatProblem(ragged(3), 'it')).toMatch(/^3 righe hanno /);
  });
});
