import { describe, expect, it } from 'vitest';
import { nextMark } from '../../../src/charts/frame/nextMark';

const marks = [
  { row: 0, column: 0 },
  { row: 0, column: 1 },
  { row: 0, column: 2 },
  { row: 1, column: 0 },
  { row: 2, column: 0 },
  { row: 2, column: 2 },
];

describe('stepping through marks', () => {
  it('starts at the first mark and stops at the last', () => {
    expect(nextMark(marks, -1, 'ArrowRight')).toBe(0);
    expect(nextMark(marks, -1, 'ArrowDown')).toBe(0);
    expect(nextMark(marks, 5, 'ArrowRight')).toBe(5);
    expect(nextMark(marks, 0, 'ArrowLeft')).toBe(0);
  });

  it('goes down and up to the nearest column of the next row', () => {
    expect(nextMark(marks, 2, 'ArrowDown')).toBe(3);
    expect(nextMark(marks, 3, 'ArrowDown')).toBe(4);
    expect(nextMark(marks, 5, 'ArrowUp')).toBe(3);
    expect(nextMark(marks, 0, 'ArrowUp')).toBeUndefined();
  });

  it('leaves other keys to the page', () => {
    expect(nextMark(marks, 0, 'Tab')).toBeUndefined();
    expect(nextMark([], -1, 'End')).toBeUndefined();
  });
});
