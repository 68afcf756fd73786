import { describe, expect, it } from 'vitest';
import { affirmativeOf } from '../../../src/codebook/levels/affirmativeOf';

const yesOf = (...labels: string[]) =>
  affirmativeOf(labels.map((label) => ({ value: label, label })));

describe('which of two answers is the yes', () => {
  it('is told by their own words, whichever stands first', () => {
    expect(yesOf('Yes', 'No')).toBe('Yes');
    expect(yesOf('Disagree', 'Agree')).toBe('Agree');
    expect(yesOf('Have not done', 'Have done')).toBe('Have done');
  });

  it('is not known of codes, of other words, and of more than two', () => {
    expect(yesOf('1', '2')).toBeUndefined();
    expect(yesOf('Red', 'Blue')).toBeUndefined();
    expect(yesOf('Disagree', 'Neutral', 'Agree')).toBeUndefined();
  });
});
