import { describe, expect, it } from 'vitest';
import type { Contrast, EstimateRow } from '../../../src/results/document/Results';
import { rankFindings } from '../../../src/results/findings/rankFindings';
import type { TopBoxTable } from '../../../src/results/measures/topBox/topBoxSchema';

function row(group: string, estimate: number, more: Partial<EstimateRow> = {}): EstimateRow {
  return { group, n: 500, estimate, se: 0.02, df: 499, reliability: 'shown', ...more };
}

function contrast(a: EstimateRow, b: EstimateRow, p: number, half: number): Contrast {
  const difference = (a.estimate ?? 0) - (b.estimate ?? 0);
  return {
    a: a.group,
    b: b.group,
    difference,
    se: half / 1.96,
    df: 900,
    p,
    pHolm: p,
    pBH: p,
    interval: [difference - half, difference + half],
  };
}

function table(
  item: string,
  rows: readonly EstimateRow[],
  contrasts: readonly Contrast[],
): TopBoxTable {
  return { measure: 'top-box', item, by: 'generation', top: ['Agree'], rows, contrasts };
}

const boomers = row('Baby Boomers', 0.7);
const genZ = row('Gen Z', 0.4);

describe('what stands out', () => {
  it('names the higher group first, whichever way the contrast was taken', () => {
    const { findings } = rankFindings(
      [table('a', [genZ, boomers], [contrast(genZ, boomers, 1e-9, 0.06)])],
      {},
    );
    expect(findings[0]).toMatchObject({
      higher: 'Baby Boomers',
      lower: 'Gen Z',
      difference: expect.closeTo(0.3, 12),
      interval: [expect.closeTo(0.24, 12), expect.closeTo(0.36, 12)],
    });
  });

  it('ranks a smaller difference that is certain above a larger one that is not', () => {
    const sure = table('sure', [boomers, genZ], [contrast(boomers, genZ, 1e-9, 0.02)]);
    const wide = row('Silent', 0.8);
    const unsure = table('unsure', [wide, genZ], [contrast(wide, genZ, 1e-3, 0.3)]);
    const { findings } = rankFindings([unsure, sure], {});
    expect(findings.map((finding) => finding.subject)).toEqual([
      { kind: 'item', item: 'sure' },
      { kind: 'item', item: 'unsure' },
    ]);
  });

  it('controls false discoveries over all comparisons: one p of 0.04 among twenty is not a finding', () => {
    const close = row('Gen X', 0.69);
    const dull = Array.from({ length: 19 }, (_, k) =>
      table(`dull-${k}`, [boomers, close], [contrast(boomers, close, 0.5, 0.1)]),
    );
    const lucky = table('lucky', [boomers, genZ], [contrast(boomers, genZ, 0.04, 0.28)]);
    expect(rankFindings([...dull, lucky], {}).findings).toEqual([]);
    expect(rankFindings([lucky], {}).findings).toHaveLength(1);
  });

  it('compares no group whose estimate is suppressed', () => {
    const thin = row('Silent', 0.9, { reliability: 'suppressed' });
    const ranked = rankFindings([table('a', [thin, genZ], [contrast(thin, genZ, 1e-9, 0.1)])], {});
    expect(ranked).toMatchObject({ findings: [], comparisons: 0 });
  });

  it('lists the subjects in which nobody differs', () => {
    const same = table('same', [boomers, boomers], [contrast(boomers, boomers, 1, 0.1)]);
    expect(rankFindings([same], {}).indistinct).toEqual([{ kind: 'item', item: 'same' }]);
  });
});
