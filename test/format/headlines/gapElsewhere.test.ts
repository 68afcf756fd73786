import { describe, expect, it } from 'vitest';
import { gapElsewhere } from '../../../src/format/headlines/gapElsewhere';
import type { SensitivityTable } from '../../../src/results/measures/sensitivity/sensitivitySchema';

function strip(gaps: readonly (number | null)[], of: 'Total' | 'Gen X' = 'Total') {
  const rows = gaps.map((estimate, at) => ({ group: of, choice: `choice-${at}`, estimate }));
  return { measure: 'sensitivity', of: 'gap', rows } as unknown as SensitivityTable;
}

describe('how far a gap depends on how it is counted', () => {
  it('gives the lowest and the highest gap of all respondents', () => {
    expect(gapElsewhere(strip([0.15, 0.02, 0.31]), 'en')).toBe(
      'Counted in other reasonable ways, the gap is +2 to +31 points.',
    );
  });

  it('says so where the sign turns', () => {
    expect(gapElsewhere(strip([0.15, -0.26, 0.48]), 'en')).toContain('it can turn round');
  });

  it('says nothing where there is no other way, or none of all respondents', () => {
    expect(gapElsewhere(strip([0.15, null]), 'en')).toBeUndefined();
    expect(gapElsewhere(strip([0.15, 0.2], 'Gen X'), 'en')).toBeUndefined();
  });
});
