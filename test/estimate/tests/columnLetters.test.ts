import { expect, it } from 'vitest';
import { columnLetters } from '../../../src/estimate/tests/columnLetters';
import type { GroupContrast } from '../../../src/estimate/tests/pairwiseContrasts';
import { type Testing, usualTesting } from '../../../src/estimate/tests/Testing';

function pair(a: string, b: string, difference: number, pHolm: number, pBH = pHolm): GroupContrast {
  const rest = { se: 1, df: 9, t: 1, p: pBH, interval: [0, 0] as const, indexA: 1, indexB: 2 };
  return { a, b, difference, pHolm, pBH, ...rest };
}

const names = ['Silent', 'Boomers', 'Gen X'];

it('a letter stands on the higher of two columns, small at 5 %, capital at 1 %', () => {
  const contrasts = [
    pair('Silent', 'Boomers', 0.2, 0.03),
    pair('Silent', 'Gen X', 0.3, 0.002),
    pair('Boomers', 'Gen X', -0.1, 0.04),
  ];
  expect(columnLetters(contrasts, names)).toEqual([
    { group: 'Silent', letter: 'A', higherThan: 'bC' },
    { group: 'Boomers', letter: 'B', higherThan: '' },
    { group: 'Gen X', letter: 'C', higherThan: 'b' },
  ]);
});

it('the letters follow the correction asked for, and nothing stands at exactly 5 %', () => {
  const contrasts = [
    pair('Silent', 'Boomers', 0.2, 0.06, 0.04),
    pair('Silent', 'Gen X', 0.3, 0.05),
  ];
  const higher = (testing: Partial<Testing> = {}) =>
    columnLetters(contrasts, names, { ...usualTesting, ...testing }).map(
      ({ higherThan }) => higherThan,
    );
  expect(higher()).toEqual(['', '', '']);
  expect(higher({ correction: 'benjamini-hochberg' })).toEqual(['b', '', '']);
  expect(higher({ letters: [0.1] })).toEqual(['bc', '', '']);
  expect(higher({ letters: [0.1, 0.055] })).toEqual(['bC', '', '']);
});

it('a difference that cannot be tested gives no letter', () => {
  expect(columnLetters([pair('Silent', 'Boomers', 1, Number.NaN)], names)[0]?.higherThan).toBe('');
});

it('columns after the 26th have a number in their letter', () => {
  const many = Array.from({ length: 28 }, (_, k) => `group ${k}`);
  const contrasts = [pair('group 0', 'group 27', 1, 0.04), pair('group 0', 'group 25', 1, 0.001)];
  const letters = columnLetters(contrasts, many);
  expect(letters[27]?.letter).toBe('B2');
  expect(letters[0]?.higherThan).toBe('Zb2');
});
