import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexCodes } from '../../src/paradox/indexCodes';
import { type IndexItem, pompIndex } from '../../src/paradox/pompIndex';

const respondents = 12;
const item: fc.Arbitrary<IndexItem> = fc
  .tuple(fc.integer({ min: 2, max: 11 }), fc.boolean())
  .chain(([levelCount, reversed]) =>
    fc
      .array(fc.nat(levelCount), { minLength: respondents, maxLength: respondents })
      .map((codes) => ({ codes: Uint8Array.from(codes), levelCount, reversed })),
  );

it('an index is the mean of its items at percent of maximum possible, for complete answers', () => {
  const items = [
    { codes: Uint8Array.of(5, 1, 3, 0), levelCount: 5, reversed: false },
    { codes: Uint8Array.of(2, 1, 1, 2), levelCount: 2, reversed: false },
  ];
  const { codes, values } = indexCodes(items, 4);
  expect(Array.from(codes, (code) => values[code])).toEqual([100, 0, 25, Number.NaN]);
});

it('a disclosing item counts from its other end', () => {
  const items = [{ codes: Uint8Array.of(1, 2, 3), levelCount: 3, reversed: true }];
  const { codes, values } = indexCodes(items, 3);
  expect(Array.from(codes, (code) => values[code])).toEqual([100, 50, 0]);
});

it('whole steps and means of rescaled answers agree, whatever the scales', () => {
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 8 }), (items) => {
      const { codes, values } = indexCodes(items, respondents);
      const means = pompIndex(items, respondents);
      for (let i = 0; i < respondents; i++) {
        const index = values[codes[i] ?? 0];
        if (Number.isNaN(means[i])) expect(index).toBeNaN();
        else expect(index).toBeCloseTo(means[i] ?? Number.NaN, 9);
      }
    }),
  );
});

it('half of the items answered is enough where the study says so', () => {
  const items = [5, 1].map((code) => ({
    codes: Uint8Array.of(code, code === 5 ? 5 : 0, 0),
    levelCount: 5,
    reversed: false,
  }));
  expect([...pompIndex(items, 3, 0.5)]).toEqual([50, 100, Number.NaN]);
});
