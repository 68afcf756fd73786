import { describe, expect, it } from 'vitest';
import { itemProblems } from '../../../src/codebook/resolve/itemProblems';
import type { Study } from '../../../src/study/Study';

const problemsOf = (items: Study['items'], scales: Study['scales'] = {}) =>
  itemProblems({ format: 'divario.study/1', items, scales }).map(({ code, place }) => [
    code,
    place?.field,
  ]);

describe('a study file contradicts itself', () => {
  it('with two items of one name, unless one has an id of its own', () => {
    expect(problemsOf([{ column: 'q1' }, { column: 'q1' }])).toEqual([
      ['study-item-twice', 'items[1]'],
    ]);
    expect(problemsOf([{ column: 'q1' }, { column: 'q1', id: 'again' }])).toEqual([]);
  });

  it('with an item of no column, or of a column and columns', () => {
    expect(problemsOf([{ label: 'Worry' }, { column: 'a', columns: ['b'] }])).toEqual([
      ['study-item-columns', 'items[0]'],
      ['study-item-columns', 'items[1]'],
    ]);
  });

  it('with a level listed twice, whatever its case, in an item or a scale', () => {
    const scales = { s: { levels: ['No', { value: 'no', label: 'Never' }] } };
    expect(problemsOf([{ column: 'q', levels: ['Yes', 'yes '] }], scales)).toEqual([
      ['study-level-twice', 'items[0].levels'],
      ['study-level-twice', 'scales.s.levels'],
    ]);
  });

  it('with a pair whose concern its items call a behavior, or the other way round', () => {
    const items: Study['items'] = [
      { column: 'worry', role: 'concern' },
      { column: 'acts', role: 'behavior' },
      { column: 'unsaid' },
    ];
    const placesOf = (concern: string, behavior: string) =>
      itemProblems({ format: 'divario.study/1', items, pairs: [{ concern, behavior }] }).map(
        ({ code, place }) => [code, place?.field],
      );
    expect(placesOf('worry', 'acts')).toEqual([]);
    expect(placesOf('unsaid', 'acts')).toEqual([]);
    expect(placesOf('acts', 'worry')).toEqual([
      ['study-pair-swapped', 'pairs[0].concern'],
      ['study-pair-swapped', 'pairs[0].behavior'],
    ]);
  });
});
