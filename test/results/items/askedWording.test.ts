import { describe, expect, it } from 'vitest';
import { askedWording } from '../../../src/results/items/askedWording';

const question = 'How concerned are you about the following?';

describe('what was asked', () => {
  it('is the question, whatever the item is called', () => {
    expect(askedWording({ question, label: 'Worry' })).toBe(question);
  });

  it('keeps the row of a grid, which only its label holds', () => {
    const label = `${question} – Apps tracking my location`;
    expect(askedWording({ question, label })).toBe(label);
  });

  it('is the label where no question is known', () => {
    expect(askedWording({ question: '', label: 'Q3' })).toBe('Q3');
  });
});
