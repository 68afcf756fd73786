import { expect, it } from 'vitest';
import type { AssumedFact } from '../../../src/codebook/certainty/AssumedFact';
import { askedBehindTable } from '../../../src/results/summary/askedBehind';
import { gap, row, topBox } from '../waves/waveFixtures';

const rows = [row('Total', 0.5)];
const own = gap(rows);
const pair = { concern: own.concern, behavior: own.behavior };
const together: AssumedFact = { pair, what: 'role', value: null };
const year: AssumedFact = { field: 'fieldwork.year', what: 'year', value: 2024 };
const direction: AssumedFact = { item: own.behavior, what: 'direction', value: null };

it('finds behind a gap what is asked of its two questions, of their pair and of the generations', () => {
  const other: AssumedFact = { pair: { ...pair, concern: 'another' }, what: 'role', value: null };
  const assumed = [together, year, direction, other];
  expect(askedBehindTable({ assumed }, own)).toEqual([together, year, direction]);
  expect(askedBehindTable({ assumed }, { ...own, by: 'none' })).toEqual([together, direction]);
});

it('finds behind the share of a question nothing of the pairs it is part of', () => {
  expect(askedBehindTable({ assumed: [together] }, topBox(own.concern, rows))).toEqual([]);
});
