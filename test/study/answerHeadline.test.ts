import { expect, it } from 'vitest';
import { answerSides, readsAs, type SideReading } from '../../src/study/answerHeadline';
import type { Study } from '../../src/study/Study';

const before: Study = {
  format: 'divario.study/1',
  items: [
    { column: 'a', role: 'other', check: ['role'] },
    { column: 'b', role: 'concern', levels: ['No', 'Yes'], check: ['top'] },
    { column: 'c', role: 'behavior', check: ['direction'] },
  ],
  pairs: [{ concern: 'b', behavior: 'c', check: ['role'] }],
};
const worry = (item: string): SideReading => ({
  item,
  role: 'concern',
  top: ['Yes'],
  isReversed: false,
});
const act: SideReading = {
  item: 'c',
  role: 'behavior',
  top: ['Often'],
  direction: 'disclosing',
  isReversed: true,
};

it('confirms the two readings and makes them the first pair', () => {
  const now = { concern: worry('b'), behavior: act };
  const pair = { concern: 'b', behavior: 'c' };
  const study = answerSides(before, before, { earlier: {}, now }, pair);
  expect(study.items.slice(1)).toEqual([
    { column: 'b', role: 'concern', levels: ['No', 'Yes'], top: ['Yes'] },
    { column: 'c', role: 'behavior', top: ['Often'], direction: 'disclosing', reversed: true },
  ]);
  expect(study.pairs).toEqual([pair]);
  expect([readsAs(study, act), readsAs(before, act)]).toEqual([true, false]);
});

it('leaves a question that an earlier answer had changed as it was before anybody answered', () => {
  const first = { concern: worry('a'), behavior: act };
  const pair = { concern: 'a', behavior: 'c' };
  const answered = answerSides(before, before, { earlier: {}, now: first }, pair);
  expect(answered.pairs).toEqual([pair, ...(before.pairs ?? [])]);
  const none = answerSides(answered, before, { earlier: first, now: {} }, undefined);
  expect(none).toEqual(before);
});
