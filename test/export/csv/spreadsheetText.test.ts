import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadsheetText } from '../../../src/export/csv/spreadsheetText';

describe('a text for a spreadsheet', () => {
  it.each(['=1+1', '+1+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1+1'])(
    'never begins a formula: %j',
    (text) => {
      expect(spreadsheetText(text)).toBe(`'${text}`);
    },
  );

  it('stays as it is where it is harmless', () => {
    for (const text of ['Agree', '18–24', 'a=b', '', "O'Brien", 'less than 5 - 10'])
      expect(spreadsheetText(text)).toBe(text);
  });

  it('begins with no sign of a formula, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(spreadsheetText(text)).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});
