import { describe, expect, it } from 'vitest';
import { answerQuery } from '../../../../src/results/answerQuery';
import type { AdjustedQuery } from '../../../../src/results/measures/adjusted/adjustedSchema';
import { openStudyOf, scaleItem, tableOf } from '../../openStudyOf';

const count = 900;
let state = 11;
const random = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
};
const pick = (share: number, yes: string, no: string) => (random() < share ? yes : no);
const generation = Array.from({ length: count }, () => pick(0.5, 'Old', 'Young'));
const school = generation.map((name) => pick(name === 'Old' ? 0.3 : 0.7, 'degree', 'none'));
const columns = {
  worry: school.map((level) => pick(level === 'degree' ? 0.4 : 0.8, 'high', 'low')),
  guard: generation.map((name, i) =>
    i % 19 === 0 ? '' : pick(name === 'Old' ? 0.6 : 0.3, 'yes', 'no'),
  ),
  school: school.map((level, i) => (i % 23 === 0 ? '' : level)),
  twin: generation,
  same: generation.map(() => 'one'),
  age: generation.map((_, i) => `${20 + (i % 50)}`),
};
const open = openStudyOf({
  columns,
  items: [
    scaleItem('worry', 'concern', ['low', 'high'], ['high']),
    scaleItem('guard', 'behavior', ['no', 'yes'], ['yes']),
    scaleItem('school', 'demographic', ['none', 'degree'], []),
    scaleItem('twin', 'demographic', ['Old', 'Young'], []),
    scaleItem('same', 'demographic', ['one'], []),
  ],
  generation,
  segments: ['Old', 'Young'],
});
const view = { by: 'generation', filters: [] } as const;
const ask = (question: Omit<AdjustedQuery, 'measure'>) =>
  tableOf(open, { measure: 'adjusted', ...question, ...view });

describe('adjusted figures of a study', () => {
  it('stand beside the raw ones of the respondents whose item and controls are answered', () => {
    const table = ask({ of: 'top-box', item: 'worry', controls: ['school'] });
    expect(table).toMatchObject({
      measure: 'adjusted',
      of: 'top-box',
      item: 'worry',
      model: 'logit',
    });
    const known = columns.school.filter((level) => level !== '').length;
    expect(table.rows.map(({ group, n }) => [group, n])).toEqual(
      ['Old', 'Young'].map((name) => [
        name,
        columns.school.filter((level, i) => level !== '' && generation[i] === name).length,
      ]),
    );
    expect(table.withoutControls).toBe(count - known);
    const [contrast] = table.contrasts;
    expect(Math.abs(contrast?.raw.difference ?? 0)).toBeGreaterThan(0.1);
    expect(Math.abs(contrast?.adjusted.difference ?? 1)).toBeLessThan(0.06);
    expect(contrast?.adjusted.pHolm).toBe(contrast?.pHolm);
  });

  it('of a gap add up: quadrants to 1 and to the gap, shares to the gap', () => {
    const table = ask({ of: 'gap', concern: 'worry', behavior: 'guard', controls: ['school'] });
    expect(table.model).toBe('linear');
    for (const [k, row] of table.rows.entries()) {
      const of = (quadrant: string) =>
        table.quadrants?.find((each) => each.group === row.group && each.quadrant === quadrant)
          ?.adjusted.estimate ?? Number.NaN;
      const parts = ['paradoxical', 'guarded', 'cautious', 'carefree'].map(of);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 12);
      const gap = row.adjusted.estimate ?? Number.NaN;
      expect(of('paradoxical') - of('cautious')).toBeCloseTo(gap, 12);
      const [worried, acting] = [table.concerned?.[k], table.acting?.[k]];
      const apart = (worried?.adjusted.estimate ?? 0) - (acting?.adjusted.estimate ?? 0);
      expect(apart).toBeCloseTo(gap, 12);
    }
  });

  it('name a control that everybody answers alike, and do without it', () => {
    const shared = { of: 'mean', item: 'worry' } as const;
    const table = ask({ ...shared, controls: ['school', 'same'] });
    expect(table.dropped).toEqual(['same']);
    expect(table.rows).toEqual(ask({ ...shared, controls: ['school'] }).rows);
  });

  it('are not there, and say why, where a control repeats the groups; the raw ones stay', () => {
    const table = ask({ of: 'mean', item: 'worry', controls: ['twin'] });
    expect(table).toMatchObject({ undefined: 'adjust-collinear', detail: { control: 'twin' } });
    expect(table.rows[0]).toMatchObject({
      adjusted: { estimate: null },
      undefined: 'adjust-collinear',
    });
    expect(table.rows[0]?.raw.estimate).not.toBeNull();
  });

  it('take no control that is unknown, age beside generations, or the groups themselves', () => {
    const codeOf = (control: string, by = 'generation') => {
      const query = {
        measure: 'adjusted',
        of: 'mean',
        item: 'worry',
        controls: [control],
      } as const;
      const table = answerQuery(open, { ...query, by, filters: [] });
      return table.ok ? undefined : table.problems[0]?.code;
    };
    expect(codeOf('nothing')).toBe('control-unknown');
    expect(codeOf('age')).toBe('control-age');
    expect(codeOf('school', 'school')).toBe('control-age');
    expect(codeOf('age', 'twin')).toBeUndefined();
  });
});
