import { describe, expect, it } from 'vitest';
import { pairsOf } from '../../../../src/app/study/waves/compareWith';
import type { ResultTable } from '../../../../src/results/measures/Measures';
import { fixtureResults } from '../../fixtures/results';

describe('the pairs that another wave is asked for', () => {
  it('are those it holds under the view, not those published for the total alone', () => {
    const gap = fixtureResults.tables.find((table) => table.measure === 'gap');
    if (gap?.measure !== 'gap') throw new Error('fixture: expected a gap, found none');
    const alone: ResultTable = { ...gap, by: 'none', behavior: 'another' };
    const results = { ...fixtureResults, tables: [gap, alone] };
    expect(pairsOf(results, { by: gap.by, filters: [] })).toEqual([
      { concern: gap.concern, behavior: gap.behavior },
    ]);
  });
});
