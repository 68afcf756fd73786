import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotedParts } from '../../src/format/quotedParts';

describe('a sentence that quotes', () => {
  it('is cut into its own words and the quotation', () => {
    expect(quotedParts('Il divario tra «Age?» e «Gender?» è ampio')).toEqual([
      { text: 'Il divario tra ', isQuoted: false },
      { text: '«Age?»', isQuoted: true },
      { text: ' e ', isQuoted: false },
      { text: '«Gender?»', isQuoted: true },
      { text: ' è ampio', isQuoted: false },
    ]);
  });

  it('keeps a quotation within a quotation in one', () => {
    expect(quotedParts('“takes “creepy” too far?”: 59%')).toEqual([
      { text: '“takes “creepy” too far?”', isQuoted: true },
      { text: ': 59%', isQuoted: false },
    ]);
  });

  it('loses nothing of any text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '“', '”', '«', '»') });
    fc.assert(
      fc.property(text, (sentence) => {
        expect(
          quotedParts(sentence)
            .map((part) => part.text)
            .join(''),
        ).toBe(sentence);
      }),
    );
  });
});
