import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ColumnBuilder } from '../../src/survey/ColumnBuilder';
import type { ColumnValues } from '../../src/survey/SurveyTable';
import { answerText } from './tableRows';

function built(texts: readonly string[]): ColumnValues {
  const builder = new ColumnBuilder();
  builder.add(
    texts.map((text) => [text]),
    0,
    0,
  );
  return builder.finish(texts.length);
}

function read(values: ColumnValues, count: number): string[] {
  const column = { position: 1, header: '', question: '', values };
  return Array.from({ length: count }, (_, row) => answerText(column, row));
}

const numbers = (count: number) => Array.from({ length: count }, (_, i) => String(i * 3 - 500));

describe('a column of answers', () => {
  it('takes the fewest bytes that hold its codes', () => {
    const distinct = (count: number) => Array.from({ length: count }, (_, i) => `answer ${i}`);
    for (const [count, type] of [
      [255, Uint8Array],
      [256, Uint16Array],
      [65_535, Uint16Array],
      [65_536, Uint32Array],
    ] as const) {
      const texts = distinct(count);
      const values = built(texts);
      expect(values.kind === 'coded' && values.codes).toBeInstanceOf(type);
      expect(read(values, count)).toEqual(texts);
    }
  });

  it('with few distinct numbers is coded', () => {
    expect(built(numbers(20_000)).kind).toBe('coded');
  });

  it('with more distinct numbers than options is kept as numbers, blanks as NaN', () => {
    const texts = [...numbers(15_000), '', ...numbers(30_000), ''];
    const values = built(texts);
    expect(values.kind).toBe('numeric');
    expect(read(values, texts.length)).toEqual(texts);
  });

  it.each(['007', '1.0', '1e5', ' 5', 'NaN', 'Infinity', '-0', '12345678901234567890', 'x'])(
    'turns back to codes, losing nothing, when a number is followed by "%s"',
    (text) => {
      const texts = [...numbers(25_000), '', text, '17', text];
      const values = built(texts);
      expect(values.kind).toBe('coded');
      expect(read(values, texts.length)).toEqual(texts);
    },
  );

  it('gives back any texts', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 400 }), (texts) => {
        expect(read(built(texts), texts.length)).toEqual(texts);
      }),
    );
  });
});
