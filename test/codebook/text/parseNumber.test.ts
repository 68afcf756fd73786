import { describe, expect, it } from 'vitest';
import { decimalMarkOf, parseNumber } from '../../../src/codebook/text/parseNumber';

describe('a number in a cell', () => {
  it.each([
    ['1234.5', 1234.5],
    ['1,234.5', 1234.5],
    ['-0.5', -0.5],
    ['€ 1 200', 1200],
    ['12 %', 12],
    ['1e-3', 0.001],
  ])('%s is %d where the point is the decimal mark', (text, value) => {
    expect(parseNumber(text, '.')).toBe(value);
  });

  it.each([
    ['0,507', 0.507],
    ['1,234', 1.234],
    ['1.234,5', 1234.5],
    ['2', 2],
    ['0.5', 0.5],
  ])('%s is %d where the comma is the decimal mark', (text, value) => {
    expect(parseNumber(text, ',')).toBe(value);
  });

  it.each(['', 'abc', '1,2,3', '1.2.3', '12 people'])('"%s" is not one', (text) => {
    expect(parseNumber(text, '.')).toBeNaN();
  });
});

describe('the decimal mark of a column', () => {
  it('is the comma for all where one text can be nothing else', () => {
    expect(decimalMarkOf(['1,234', '0,981', ''])).toBe(',');
    expect(decimalMarkOf(['1,5', '2'])).toBe(',');
  });

  it('is the point where commas only group thousands', () => {
    expect(decimalMarkOf(['1,234', '12,000', '7'])).toBe('.');
  });
});
