import { describe, expect, it } from 'vitest';
import { highEndRepels } from '../../../src/results/items/highEndRepels';

const scale = (...levels: string[]) => ({ kind: 'scale', levels }) as const;

describe('a scale’s high end', () => {
  it.each([
    ['Not at all intrusive', 'Somewhat intrusive', 'Very intrusive'],
    ['Per niente invadente', 'Poco invadente', 'Molto invadente'],
    ['Gar nicht störend', 'Etwas störend', 'Sehr störend'],
    ['1', '2', 'Very Sensitive 10'],
  ])('repels from “%s” through “%s” to “%s”', (...levels) => {
    expect(highEndRepels(scale(...levels))).toBe(true);
  });

  it.each([
    ['Very creepy', 'Neither', 'Very welcome'],
    ['Very uncomfortable', 'Neutral', 'Very comfortable'],
    ['Molto invadente', 'Poco invadente', 'Per niente invadente'],
    ['Very annoying', 'Somewhat', 'Not annoying at all'],
  ])('does not from “%s” through “%s” to “%s”', (...levels) => {
    expect(highEndRepels(scale(...levels))).toBe(false);
  });
});
