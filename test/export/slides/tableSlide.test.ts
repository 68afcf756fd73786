import { describe, expect, it } from 'vitest';
import { tableSlide } from '../../../src/export/slides/tableSlide';
import type { DistributionTable } from '../../../src/results/measures/distribution/distributionSchema';
import { distributionTable } from '../../charts/itemTables';
import { context } from '../exported';

/** The table with one level withheld in each group, another in the next. */
function tornTable(): DistributionTable {
  const groups = [...new Set(distributionTable.rows.map(({ group }) => group))];
  const { levels } = distributionTable;
  return {
    ...distributionTable,
    rows: distributionTable.rows.map((row) =>
      row.level === levels[groups.indexOf(row.group) % levels.length]
        ? { ...row, estimate: null, withheld: 'small-cell' as const }
        : row,
    ),
  };
}

describe('a slide of all answers', () => {
  it('is none where every group lacks one of them', () => {
    expect(tableSlide(tornTable(), 'Torn', context)).toBeUndefined();
  });

  it('never says less than how far its intervals reach', () => {
    const reach = distributionTable.rows.flatMap(({ estimate, intervals }) => {
      const interval = intervals?.beta;
      return estimate === null || !interval
        ? []
        : Math.max(estimate - interval[0], interval[1] - estimate) * 100;
    });
    const stated = /further than (\d+) points/.exec(
      tableSlide(distributionTable, 'Whole', context)?.foot ?? '',
    )?.[1];
    expect(Number(stated)).toBeGreaterThanOrEqual(Math.max(...reach));
  });
});
