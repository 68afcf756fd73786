import { beforeAll, expect, it } from 'vitest';
import { loadCatalogue } from '../../../src/format/messages/catalogues';
import { formatDerived } from '../../../src/format/rules/formatDerived';
import type { ItemSummary } from '../../../src/results/document/StudySummary';

beforeAll(async () => {
  await loadCatalogue('en');
  await loadCatalogue('it');
});

const base = { question: '', role: 'other', levels: [], top: [], kind: 'single' } as const;
const age: ItemSummary = { ...base, id: 'age', label: 'Age' };
const act: ItemSummary = { ...base, id: 'b1', label: 'Reads policies' };

function words(derived: Record<string, unknown> & { from: string[] }, locale: 'en' | 'it' = 'en') {
  return formatDerived({ ...base, id: 'd', label: 'D', derived }, { items: [age, act] }, locale);
}

it('a derived variable is told in words, in both languages', () => {
  const band = [{ label: 'young', to: 34 }, { label: 'old', from: 65 }, { label: 'other' }];
  expect(words({ from: ['age'], band })).toBe(
    '“Age” in bands: young (up to 34), old (65 or more), other (the rest)',
  );
  expect(words({ from: ['age'], band }, 'it')).toBe(
    '«Age» in fasce: young (fino a 34), old (65 o più), other (il resto)',
  );
  expect(words({ from: ['b1'], count: 'top' })).toBe(
    'How many of “Reads policies” are answered by their top box',
  );
  const rule = { all: [{ item: 'age', from: 18, to: 34 }, { not: { item: 'b1', in: ['No'] } }] };
  expect(words({ from: ['age', 'b1'], if: [{ when: rule, then: 'A' }, { else: 'B' }] })).toBe(
    '“A” where (“Age” is 18 to 34 and not: “Reads policies” is No); otherwise “B”',
  );
});

it('one that only a later version knows has no words', () => {
  expect(words({ from: ['age'], spline: 3 })).toBeUndefined();
  expect(formatDerived(age, { items: [age] }, 'en')).toBeUndefined();
});
