import { expect, it } from 'vitest';
import { withoutTornDerived } from '../../../src/disclosure/publish/withoutTornDerived';
import type { ResultsDocument } from '../../../src/results/document/ResultsDocument';
import type { ItemSummary } from '../../../src/results/document/StudySummary';
import type { DistributionTable } from '../../../src/results/measures/distribution/distributionSchema';

function item(id: string, from?: string[]): ItemSummary {
  const base = {
    label: id,
    question: id,
    kind: 'single',
    role: 'other',
    levels: [],
    top: [],
  } as const;
  return { ...base, id, ...(from ? { derived: { from } } : {}) };
}

function table(id: string, by: string, isWithheld = false): DistributionTable {
  const row = isWithheld
    ? ({
        group: 'Total',
        level: 'a',
        n: null,
        estimate: null,
        se: null,
        withheld: 'small-cell',
      } as const)
    : { group: 'Total', level: 'a', n: 50, estimate: 0.5, se: 0.01 };
  return { measure: 'distribution', item: id, by, levels: ['a'], rows: [row] };
}

function told(
  items: readonly ItemSummary[],
  tables: readonly DistributionTable[],
): readonly string[] {
  const study = { title: '', respondents: 100, generations: {}, items };
  const document: ResultsDocument = { format: 'divario.results/1', study, tables };
  return withoutTornDerived(document).tables.map((each) =>
    'item' in each ? `${each.item} by ${each.by}` : '',
  );
}

it('a variable merged of one with a withheld cell would give it back, and is not told in that view', () => {
  const items = [item('edu'), item('edu2', ['edu']), item('edu3', ['edu2']), item('c')];
  expect(
    told(items, [
      table('edu', 'generation', true),
      table('edu2', 'generation'),
      table('edu3', 'generation'),
      table('c', 'generation'),
      table('edu', 'gender'),
      table('edu2', 'gender'),
    ]),
  ).toEqual(['edu by generation', 'c by generation', 'edu by gender', 'edu2 by gender']);
});

it('nor is one whose other variable of the same source has one', () => {
  const items = [item('age3', ['age']), item('age5', ['age'])];
  expect(told(items, [table('age3', 'generation'), table('age5', 'generation', true)])).toEqual([]);
});

it('as columns they go where any view by a relative has a withheld cell', () => {
  const items = [item('edu'), item('edu2', ['edu']), item('c')];
  expect(
    told(items, [table('c', 'edu', true), table('c', 'edu2'), table('c', 'generation')]),
  ).toEqual(['c by edu', 'c by generation']);
});
