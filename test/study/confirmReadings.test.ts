import { describe, expect, it } from 'vitest';
import { confirmChanged, confirmStated, statedButAsked } from '../../src/study/confirmReadings';
import type { Study } from '../../src/study/Study';

const study: Study = {
  format: 'divario.study/1',
  generation: { column: 'age', from: 'age', check: ['column', 'year'] },
  design: { weight: 'w', check: ['column'] },
  items: [
    { column: 'worry', role: 'concern', levels: ['Low', 'High'], check: ['role', 'levels', 'top'] },
    { column: 'act', role: 'behavior', levels: ['1', '2'], top: [], check: ['direction', 'top'] },
  ],
  pairs: [{ concern: 'worry', behavior: 'act', check: ['role'] }],
};

const item = (of: Study, k: number) => of.items[k];

describe('readings', () => {
  it('that a correction changes are confirmed, and no others', () => {
    const items = study.items.map((each) =>
      each.column === 'worry' ? { ...each, role: 'trust' as const } : each,
    );
    const corrected = confirmChanged(study, { ...study, items, fieldwork: { year: 2024 } });
    expect(item(corrected, 0)?.check).toEqual(['levels', 'top']);
    expect(item(corrected, 1)).toBe(study.items[1]);
    expect(corrected.generation?.check).toEqual(['column']);
    expect(corrected.design?.check).toEqual(['column']);
  });

  it('are confirmed together as they are stated; what is left open stays asked', () => {
    expect(statedButAsked(study)).toBe(7);
    const confirmed = confirmStated(study);
    expect(item(confirmed, 0)?.check).toBeUndefined();
    expect(item(confirmed, 0)?.top).toEqual(['High']);
    expect(item(confirmed, 1)?.check).toEqual(['direction', 'top']);
    expect(confirmed.generation?.check).toBeUndefined();
    expect(confirmed.pairs).toEqual([{ concern: 'worry', behavior: 'act' }]);
    expect(statedButAsked(confirmed)).toBe(0);
  });
});
