import { describe, expect, it } from 'vitest';
import { boxKey } from '../../../src/disclosure/counts/Box';
import { documentVariables } from '../../../src/disclosure/counts/documentVariables';
import { levelsTold } from '../../../src/disclosure/counts/levelsTold';
import { tableRows } from '../../../src/disclosure/counts/tableRows';
import type { EstimateRow } from '../../../src/results/document/Results';
import type { ResultsDocument } from '../../../src/results/document/ResultsDocument';
import type { DistributionTable } from '../../../src/results/measures/distribution/distributionSchema';
import type { IndexGapTable } from '../../../src/results/measures/indexGap/indexGapSchema';

const figures = { estimate: 0.5, se: 0.01 };

function distribution(item: string, groups: Readonly<Record<string, number>>): DistributionTable {
  const rows = Object.entries(groups).flatMap(([group, base]): EstimateRow[] =>
    ['Low', 'High'].map((level) => ({ group, level, base, n: base / 2, ...figures })),
  );
  return { measure: 'distribution', item, by: 'generation', levels: ['Low', 'High'], rows };
}

const index: IndexGapTable = {
  measure: 'index-gap',
  by: 'generation',
  concernItems: ['worry', 'fear'],
  behaviorItems: ['blocks', 'lies'],
  evidence: [],
  thresholds: { concern: 50, behavior: 50 },
  rows: ['Total', 'Gen X', 'Gen Z'].map((group) => ({
    group,
    n: group === 'Total' ? 400 : 200,
    ...figures,
  })),
  contrasts: [],
  alpha: { concern: 0.7, behavior: 0.6 },
  pearson: 0.1,
  spearman: 0.1,
};

/** The levels of an item that the index of a group bears on, where no fewer than k may be told of. */
function bearing(group: string, worry: DistributionTable, minCell: number): number {
  const tables = [worry, index];
  const document: ResultsDocument = {
    format: 'divario.results/1',
    study: { title: '', respondents: 500, generations: { 'Gen X': 250, 'Gen Z': 250 } },
    tables,
  };
  const variables = documentVariables(document);
  const rows = tableRows(index, variables, levelsTold(tables, variables), minCell);
  const row = rows.find(({ row }) => row === index.rows.find((each) => each.group === group));
  return row?.counts.filter(({ box }) => boxKey(box).includes('worry')).length ?? 0;
}

describe('an index of several questions', () => {
  const skipped = distribution('worry', { Total: 412, 'Gen X': 206, 'Gen Z': 206 });

  it('bears on the levels of a question that fewer than k skipped', () => {
    expect(bearing('Total', skipped, 10)).toBe(0);
    expect(bearing('Total', skipped, 12)).toBe(0);
    expect(bearing('Total', skipped, 13)).toBe(2);
    expect(bearing('Total', skipped, 25)).toBe(2);
  });

  it('bears on those of a question of which nobody says how many skipped it', () => {
    const total = distribution('worry', { Total: 480 });
    const rows = total.rows.map(({ base: _, ...row }) => row);
    expect(bearing('Total', { ...total, rows }, 10)).toBe(2);
  });
});
