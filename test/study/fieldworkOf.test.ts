import { describe, expect, it } from 'vitest';
import { fieldworkOf } from '../../src/study/fieldworkOf';
import type { Study } from '../../src/study/Study';

function fieldworkIn(fieldwork: NonNullable<Study['fieldwork']>) {
  return fieldworkOf({ format: 'divario.study/1', items: [], fieldwork });
}

describe('when the answers were given', () => {
  it('is the stated year, without a month', () => {
    expect(fieldworkIn({ year: 2024 })).toEqual({ year: 2024 });
  });

  it('is the middle of the dates, which may lie in another year than the end', () => {
    expect(fieldworkIn({ start: '2023-10-01', end: '2024-01-15' })).toEqual({
      year: 2023,
      month: 11,
    });
  });

  it('has the month of the dates beside a stated year that agrees', () => {
    expect(fieldworkIn({ year: 2024, start: '2024-05-01', end: '2024-05-31' })).toEqual({
      year: 2024,
      month: 5,
    });
  });

  it('keeps the stated year where the dates say otherwise', () => {
    expect(fieldworkIn({ year: 2022, end: '2024-05-31' })).toEqual({ year: 2022 });
  });

  it('is unknown where nothing is stated', () => {
    expect(fieldworkIn({})).toBeUndefined();
  });
});
