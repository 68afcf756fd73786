import type { ChoiceItem, MultipleItem } from '../codebook/Codebook';
import { levelsOf, selectionsOf } from './itemAnswers';
import type { OpenStudy } from './OpenStudy';
import type { ResultTable } from './Results';

/** An item whose answers are levels or options: what shares can be taken of. */
export type SharedItem = ChoiceItem | MultipleItem;

export interface AnswerIndicators {
  /** Who the shares are of. */
  readonly base: NonNullable<ResultTable['base']>;
  /**
   * Per respondent: 1 for an answer among the levels of these indices, 0 for another, NaN outside the base.
   * Under base `asked` a missing answer is one outside the levels.
   */
  readonly anyOf: (levels: readonly number[]) => Float64Array;
}

/** How an item's answers become the 0 and 1 that proportions are means of. */
export function answerIndicators(open: OpenStudy, item: SharedItem): AnswerIndicators {
  if (item.kind === 'multiple') return selectionIndicators(open, item);
  const codes = levelsOf(open, item);
  return {
    base: item.base,
    anyOf: (levels) => {
      const scores = new Float64Array(item.levels.length + 1);
      scores[0] = item.base === 'asked' ? 0 : Number.NaN;
      for (const k of levels) scores[k + 1] = 1;
      const values = new Float64Array(codes.length);
      for (let i = 0; i < values.length; i++) values[i] = scores[codes[i]!]!;
      return values;
    },
  };
}

function selectionIndicators(open: OpenStudy, item: MultipleItem): AnswerIndicators {
  const { selected, base, baseKind } = selectionsOf(open, item);
  const asked = item.base === 'asked';
  return {
    base: asked ? 'asked' : baseKind,
    anyOf: (levels) => {
      const options = levels.flatMap((k) => selected[k] ?? []);
      const values = new Float64Array(base.length);
      for (let i = 0; i < values.length; i++) {
        if (base[i] === 0 && !asked) values[i] = Number.NaN;
        else if (options.some((option) => option[i] === 1)) values[i] = 1;
      }
      return values;
    },
  };
}

/** Indices of the levels with these values. */
export function levelIndices(item: SharedItem, values: readonly string[]): readonly number[] {
  return item.levels.flatMap((level, k) => (values.includes(level.value) ? [k] : []));
}
