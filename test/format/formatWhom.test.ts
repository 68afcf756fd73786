import { describe, expect, it } from 'vitest';
import { formatWhom } from '../../src/format/formatWhom';
import { catalogues } from './catalogues';

describe('a group within a sentence', () => {
  it('takes its article in Italian', () => {
    expect(formatWhom('Millennials', 'it')).toBe('i Millennial');
    expect(formatWhom('Gen Z', 'it')).toBe('la Generazione Z');
  });

  it('is everyone where it is the total', () => {
    expect(formatWhom('Total', 'en')).toBe('all respondents');
  });

  it('stays as the file has it where it is no generation', () => {
    expect(formatWhom('Donna × 18–29', 'it')).toBe('Donna × 18–29');
  });

  it('is named so for every published generation', () => {
    const generations = Object.keys(catalogues.en.generations).filter((name) => name !== 'Total');
    expect(Object.keys(catalogues.en.groupInSentence)).toEqual(generations);
  });
});
