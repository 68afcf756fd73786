import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/charts/words/textWidth';
import { wrapText } from '../../../src/charts/words/wrapText';

describe('wrapped text', () => {
  it('loses no letter, and no line is wider than its room', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 300 }),
        fc.integer({ min: 40, max: 900 }),
        (text, width) => {
          const lines = wrapText(text, width, 14);
          expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
          for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it('breaks between words where it can', () => {
    expect(wrapText('Neither agree nor disagree', 110, 14)).toEqual([
      'Neither agree',
      'nor disagree',
    ]);
  });
});
