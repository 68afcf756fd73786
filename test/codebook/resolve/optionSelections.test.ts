import { describe, expect, it } from 'vitest';
import type { MultipleItem } from '../../../src/codebook/Codebook';
import { optionSelections } from '../../../src/codebook/resolve/optionSelections';
import { textTable } from '../textTable';

function itemOf(
  options: readonly string[],
  columns: readonly number[],
  delimiter?: string,
): MultipleItem {
  return {
    id: 'shared',
    label: 'shared',
    question: 'shared',
    kind: 'multiple',
    role: 'data-type',
    direction: 'protective',
    evidence: 'self-reported',
    base: 'answered',
    columns,
    levels: options.map((option) => ({ value: option, label: option })),
    nets: [],
    missing: ['Prefer not to say'],
    ...(delimiter !== undefined && { delimiter }),
  };
}

function selectionsOf(rows: readonly (readonly string[])[], item: MultipleItem) {
  const headers = (rows[0] ?? []).map((_, k) => `c${k}`);
  const { selected, base, baseKind } = optionSelections(textTable(headers, rows), item);
  return { selected: selected.map((bytes) => [...bytes]), base: [...base], baseKind };
}

describe('a multiple-response item', () => {
  it('has as base those with any mark, where marks for "not selected" exist', () => {
    const rows = [
      ['1', '0'],
      ['0', '0'],
      ['', ''],
    ];
    expect(selectionsOf(rows, itemOf(['A', 'B'], [0, 1]))).toEqual({
      selected: [
        [1, 0, 0],
        [0, 0, 0],
      ],
      base: [1, 1, 0],
      baseKind: 'shown-marks',
    });
  });

  it('has as base those who selected any option, where only selections are marked', () => {
    const rows = [
      ['Location', ''],
      ['', ''],
      ['', 'Purchases'],
    ];
    const found = selectionsOf(rows, itemOf(['Location', 'Purchases'], [0, 1]));
    expect(found.base).toEqual([1, 0, 1]);
    expect(found.baseKind).toBe('shown-any');
  });

  it('has everybody as base where nobody selected anything', () => {
    expect(selectionsOf([[''], ['']], itemOf(['A'], [0])).baseKind).toBe('all');
  });

  it('in one column of joined answers keeps options that hold the delimiter whole', () => {
    const rows = [['Name, address, Location'], ['Location'], ['']];
    const item = itemOf(['Name, address', 'Location'], [0], ',');
    expect(selectionsOf(rows, item)).toEqual({
      selected: [
        [1, 0, 0],
        [1, 1, 0],
      ],
      base: [1, 1, 0],
      baseKind: 'shown-any',
    });
  });

  it('with a trailing delimiter selects no empty option', () => {
    const item = itemOf(['A', 'B'], [0], ';');
    expect(selectionsOf([['A;B;'], ['B;']], item).selected).toEqual([
      [1, 0],
      [1, 1],
    ]);
  });
});
