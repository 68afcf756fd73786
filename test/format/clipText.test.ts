import { describe, expect, it } from 'vitest';
import { clipText } from '../../src/format/clipText';

const question =
  'Please state whether you view the following characters favorably, unfavorably, or are unfamiliar with him/her.';

describe('a text too long for its place', () => {
  it('is cut between words and says so', () => {
    expect(clipText(question, 40)).toBe('Please state whether you view the…');
    expect(clipText('Short', 40)).toBe('Short');
  });

  it('keeps the row of a grid’s question, which tells it from the others', () => {
    const [han, yoda] = ['Han Solo', 'Yoda'].map((name) => clipText(`${question} – ${name}`));
    expect(han).toMatch(/^Please state whether .*… – Han Solo$/);
    expect(yoda).toMatch(/… – Yoda$/);
    expect(han?.length).toBeLessThanOrEqual(81);
  });

  it('loses the row too where that is the longer part', () => {
    expect(clipText(`Why – ${question}`, 40)).toMatch(/^Why – Please state .*…$/);
  });
});
