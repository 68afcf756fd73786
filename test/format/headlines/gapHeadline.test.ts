import { describe, expect, it } from 'vitest';
import { gapByGroup } from '../../../src/format/headlines/gapByGroup';
import { concernAtWork, gapHeadline } from '../../../src/format/headlines/gapHeadline';
import type { GapTable } from '../../../src/results/measures/gap/gapSchema';
import { fixtureGap } from '../../app/fixtures/results';

const base = fixtureGap('concern_1', 'behavior_1', [
  ['Total', 0.6, 0.4, 1000],
  ['Gen X', 0.6, 0.4, 500],
  ['Gen Z', 0.6, 0.4, 500],
]);

function total(low: number, high: number, change: Partial<GapTable> = {}): GapTable {
  const estimate = (low + high) / 2;
  const rows = [{ group: 'Total', n: 1000, estimate, se: 0.01, intervals: { t: [low, high] } }];
  return { ...base, ...change, rows: rows as unknown as GapTable['rows'] };
}

describe('the headline of a gap', () => {
  it('names a gap that is beyond chance, with half its interval as margin', () => {
    expect(gapHeadline(total(0.17, 0.23), 'en')).toBe(
      '60% are concerned about their privacy, yet only 40% say they act to protect it: a gap of 20 points, give or take 3.',
    );
  });

  it('never calls willingness or an observation what it is not', () => {
    expect(gapHeadline(total(0.17, 0.23, { evidence: 'willing' }), 'en')).toContain('would act');
    expect(gapHeadline(total(0.17, 0.23, { evidence: 'observed' }), 'en')).toContain('40% acted');
    expect(gapHeadline(total(0.17, 0.23, { evidence: 'willing' }), 'it')).toContain('agirebbe');
  });

  it('turns round where action is beyond concern', () => {
    expect(gapHeadline(total(-0.23, -0.17), 'en')).toMatch(
      /^More people say they act.*20 points more/,
    );
  });

  it('claims no gap where the interval holds zero', () => {
    expect(gapHeadline(total(-0.02, 0.04), 'en')).toMatch(/cannot be told: 1 points apart/);
  });

  it('calls the two alike only where the 90 % interval lies within the margin, and the figure is sure', () => {
    const margin = { equivalenceMargin: 0.05 };
    const said = (low: number, high: number, reliability: 'shown' | 'flagged') => {
      const { rows, ...table } = total(low, high, margin);
      return gapHeadline({ ...table, rows: rows.map((row) => ({ ...row, reliability })) }, 'en');
    };
    expect(said(-0.02, 0.04, 'shown')).toContain('less than 5 points apart');
    expect(said(-0.02, 0.057, 'shown')).toContain('cannot be told');
    expect(said(-0.02, 0.055, 'shown')).toContain('less than 5 points apart');
    expect(said(-0.02, 0.04, 'flagged')).toContain('cannot be told');
  });

  it('claims nothing on figures that are suppressed, withheld or absent', () => {
    const [row] = total(0.17, 0.23).rows;
    const hidden = [{ ...row!, reliability: 'suppressed' as const }];
    const withheld = [{ ...row!, estimate: null, withheld: 'small-cell' as const }];
    for (const rows of [hidden, withheld, []])
      expect(gapHeadline({ ...base, rows }, 'en')).toMatch(/^Too few people/);
  });
});

describe('the counter-evidence of a gap', () => {
  const risk = (interval: readonly [number, number]): GapTable => ({
    ...base,
    riskDifference: [
      {
        group: 'Total',
        inactiveGivenConcerned: 0.6,
        inactiveGivenUnconcerned: 0.85,
        estimate: -0.25,
        se: 0.02,
        interval,
      },
    ],
  });

  it('says that concern works where the concerned act more', () => {
    expect(concernAtWork(risk([-0.29, -0.21]), 'en')).toBe(
      'Concern still goes with action: 60% of the concerned don’t act, against 85% of the unconcerned.',
    );
  });

  it('says so where the two are no more apart than chance, or the wrong way round', () => {
    expect(concernAtWork(risk([-0.05, 0.02]), 'en')).toMatch(/difference cannot be told/);
    expect(concernAtWork(risk([0.02, 0.05]), 'en')).toMatch(/^The concerned act even less/);
  });

  it('is silent where there is none, and where the gap rests on too few to show', () => {
    expect(concernAtWork({ ...base, riskDifference: [] }, 'en')).toBeUndefined();
    const rows = base.rows.map((row) => ({ ...row, reliability: 'suppressed' as const }));
    expect(concernAtWork({ ...risk([-0.9, -0.6]), rows }, 'en')).toBeUndefined();
  });
});

describe('the gap by group', () => {
  const apart = fixtureGap('concern_1', 'behavior_1', [
    ['Total', 0.7, 0.4, 3000],
    ['Silent', 0.8, 0.3, 1000],
    ['Gen X', 0.7, 0.4, 1000],
    ['Gen Z', 0.6, 0.5, 1000],
  ]);

  it('names the two groups that are furthest apart for certain', () => {
    expect(gapByGroup(apart, 'en')).toBe(
      'The gap is wider among the Silent generation (+50 points) than among Gen Z (+10)',
    );
  });

  it('leaves out a group that is suppressed', () => {
    const rows = apart.rows.map((row) =>
      row.group === 'Silent' ? { ...row, reliability: 'suppressed' as const } : row,
    );
    expect(gapByGroup({ ...apart, rows }, 'en')).toContain('Gen X (+30 points)');
  });

  it('claims no difference that chance could make', () => {
    expect(gapByGroup(base, 'en')).toMatch(/cannot be told/);
  });
});
