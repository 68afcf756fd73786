import { expect, it } from 'vitest';
import { formatDay } from '../../src/format/formatDay';
import { formatSize } from '../../src/format/formatSize';

it('a size is told in the largest unit that fits, and never as nothing', () => {
  expect([0, 957, 12_345, 1_400_000, 2_000_000_000].map((size) => formatSize(size, 'en'))).toEqual([
    '1 kB',
    '1 kB',
    '12 kB',
    '1.4 MB',
    '2 GB',
  ]);
  expect(formatSize(1_400_000, 'it')).toBe('1,4 MB');
});

it('a day is written out where the reader is', () => {
  const noon = new Date(2026, 10, 28, 12).getTime();
  expect(formatDay(noon, 'en')).toBe('28 November 2026');
  expect(formatDay(noon, 'it')).toBe('28 novembre 2026');
});
