import { describe, expect, it } from 'vitest';
import { clipApart } from '../../src/format/clipApart';

const long =
  'Thinking about all of the companies that you have dealt with over the past twelve months, how concerned are you about them?';

describe('texts to choose among', () => {
  it('are cut at their end where that tells them apart', () => {
    expect(clipApart(['Short', long], 40)).toEqual([
      'Short',
      'Thinking about all of the companies…',
    ]);
  });

  it.each([
    ['(a)', '(b)'],
    ['At work', 'At home'],
    ['How often in the last week, all in all?', 'How often in the last year, all in all?'],
  ])('are cut in the middle where they would look alike: %s, %s', (a, b) => {
    const texts = clipApart([`${long} ${a}`, `${long} ${b}`, long], 60);
    expect(new Set(texts).size).toBe(3);
    for (const text of texts) expect(text.length).toBeLessThanOrEqual(63);
    expect(texts[0]).toMatch(/^Thinking about .*… /);
  });

  it('stay alike where they are the same', () => {
    expect(new Set(clipApart([long, long], 40)).size).toBe(1);
  });
});
