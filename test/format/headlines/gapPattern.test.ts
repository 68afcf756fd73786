import { describe, expect, it } from 'vitest';
import { gapPattern } from '../../../src/format/headlines/gapPattern';
import type { GapTable } from '../../../src/results/measures/gap/gapSchema';
import { fixtureGap } from '../../app/fixtures/results';

const groups = ['Silent', 'Gen X', 'Gen Z'];

/** A pair's table with each group's share concerned and share acting, their intervals 3 points each way. */
function pair(concern: readonly number[], action: readonly number[]): GapTable {
  const rows = (shares: readonly number[]) =>
    groups.map((group, at) => {
      const estimate = shares[at] ?? 0;
      return {
        group,
        n: 300,
        estimate,
        se: 0.015,
        intervals: { beta: [estimate - 0.03, estimate + 0.03] },
      };
    });
  const base = fixtureGap('concern_1', 'behavior_1', [['Total', 0.6, 0.4, 900]]);
  return { ...base, concerned: rows(concern), acting: rows(action) } as unknown as GapTable;
}

describe('who worries and who acts, in a sentence', () => {
  it('names the groups once where the same are highest and lowest in both', () => {
    expect(gapPattern(pair([0.8, 0.7, 0.6], [0.6, 0.5, 0.4]), 'en')).toBe(
      'Concern and action are both highest among the Silent generation (80%, 60%) and lowest among Gen Z (60%, 40%).',
    );
  });

  it('names the groups of each where they are not the same', () => {
    const sentence = gapPattern(pair([0.8, 0.7, 0.6], [0.4, 0.5, 0.6]), 'en');
    expect(sentence).toContain('action is highest among Gen Z (60%)');
    expect(sentence).toContain('lowest among the Silent generation (40%)');
  });

  it('leaves out what may be chance: a part whose highest and lowest intervals overlap', () => {
    const sentence = gapPattern(pair([0.8, 0.7, 0.6], [0.5, 0.52, 0.51]), 'en');
    expect(sentence).toMatch(/^Concern is highest/);
    expect(sentence).not.toContain('ction is');
    expect(gapPattern(pair([0.6, 0.61, 0.62], [0.5, 0.52, 0.51]), 'en')).toBeUndefined();
  });

  it('says nothing of a group whose share rests on too few', () => {
    const table = pair([0.8, 0.7, 0.6], [0.6, 0.5, 0.4]);
    const concerned = (table.concerned ?? []).map((row) =>
      row.group === 'Silent' ? { ...row, reliability: 'suppressed' as const } : row,
    );
    expect(gapPattern({ ...table, concerned }, 'en')).not.toContain('80%');
  });
});
