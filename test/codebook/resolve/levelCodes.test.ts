import { describe, expect, it } from 'vitest';
import type { ChoiceItem } from '../../../src/codebook/Codebook';
import { levelCodes } from '../../../src/codebook/resolve/levelCodes';
import { textTable } from '../textTable';

function itemOf(values: readonly string[], missing: readonly string[] = []): ChoiceItem {
  return {
    id: 'q',
    label: 'q',
    question: 'q',
    kind: 'scale',
    role: 'concern',
    direction: 'protective',
    evidence: 'self-reported',
    base: 'answered',
    column: 0,
    levels: values.map((value) => ({ value, label: value })),
    top: [],
    nets: [],
    missing,
  };
}

function codesOf(answers: readonly string[], item: ChoiceItem): readonly number[] {
  return [
    ...levelCodes(
      textTable(
        ['q'],
        answers.map((answer) => [answer]),
      ),
      item,
    ),
  ];
}

describe('the level of an answer', () => {
  it('counts from 1 at the lowest, with 0 for blank and for texts that are no level', () => {
    expect(codesOf(['Low', 'High', '', 'Other'], itemOf(['Low', 'High']))).toEqual([1, 2, 0, 0]);
  });

  it('is found in spite of trailing blanks, no-break spaces and letter case', () => {
    expect(codesOf(['Agree ', '\u00a0agree', 'AGREE'], itemOf(['Disagree', 'Agree']))).toEqual([
      2, 2, 2,
    ]);
  });

  it('is found where an export wrote a code as a decimal', () => {
    expect(codesOf(['4.0', '4', '2.0'], itemOf(['1', '2', '3', '4']))).toEqual([4, 4, 2]);
  });

  it('is missing where the text is declared missing', () => {
    expect(codesOf(["Don't know", 'Yes'], itemOf(['No', 'Yes'], ["Don't know"]))).toEqual([0, 2]);
  });
});
