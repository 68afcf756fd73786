import { expect, it } from 'vitest';
import { cronbachAlpha } from '../../../src/estimate/association/cronbachAlpha';
import { itemRestCorrelations } from '../../../src/estimate/association/itemRestCorrelations';
import { expected, numbers } from '../ownOracle';
import { expectIntervalNear, expectNear } from '../relative';

const items = [1, 2, 3].map((k) => numbers(`shares_${k}`));

it('weighted α is R’s svycralpha', () => {
  expectNear(cronbachAlpha(items, numbers('weight')).alpha, expected.alpha.weighted);
});

it('α of yes/no items is KR-20', () => {
  expectNear(cronbachAlpha(items).alpha, expected.alpha.kr20);
});

it('an item’s correlation is with the sum of the others', () => {
  expectIntervalNear(itemRestCorrelations(items), expected.alpha.item_rest);
});

it('respondents who left an item out don’t count', () => {
  const gaps = items[0]!.map((mark, i) => (i < 40 ? Number.NaN : mark));
  expect(cronbachAlpha([gaps, items[1]!, items[2]!]).n).toBe(200);
});

it('one item, or items that never vary, have no α', () => {
  expect(cronbachAlpha([items[0]!]).alpha).toBeNaN();
  const constant = new Float64Array(10).fill(1);
  expect(cronbachAlpha([constant, constant]).alpha).toBeNaN();
});
