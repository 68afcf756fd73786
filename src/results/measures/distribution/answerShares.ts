import type { ChoiceItem, MultipleItem } from '../../../codebook/Codebook';
import type { DomainMeans } from '../../../estimate/DomainMean';
import { codedVariables } from '../../../estimate/tallies/codedVariables';
import type { RestContrastEstimate } from '../../../estimate/tests/versusRest';
import type { Result } from '../../../problem/Result';
import { levelsOf, selectionsOf } from '../../items/itemAnswers';
import type { Scope } from '../../scope/resolveScope';
import type { ResultTable } from '../Measures';

/** An item whose answers are levels or options: what shares can be taken of. */
export type SharedItem = ChoiceItem | MultipleItem;

/** Shares of an item's answers; `levels` are indices of its levels, a respondent counts once for any of them. */
export interface AnswerShares {
  /** Who the shares are of. Under `asked` a missing answer is one outside the levels. */
  readonly base: NonNullable<ResultTable['base']>;
  readonly shareOf: (levels: readonly number[]) => Result<DomainMeans>;
  readonly versusRest: (levels: readonly number[], level: number) => Result<RestContrastEstimate[]>;
}

/** How shares of an item's answers are taken in a scope. */
export function answerShares(scope: Scope, item: SharedItem): AnswerShares {
  return item.kind === 'multiple' ? selectionShares(scope, item) : levelShares(scope, item);
}

function levelShares({ open, banner, mask }: Scope, item: ChoiceItem): AnswerShares {
  const levelCount = item.levels.length;
  const variables = codedVariables(open.design, levelsOf(open, item), levelCount, banner, mask);
  const scoresOf = (levels: readonly number[]) => {
    const scores = new Float64Array(levelCount + 1);
    scores[0] = item.base === 'asked' ? 0 : Number.NaN;
    for (const k of levels) scores[k + 1] = 1;
    return scores;
  };
  return {
    base: item.base,
    shareOf: (levels) => variables.means(scoresOf(levels)),
    versusRest: (levels, level) => variables.versusRest(scoresOf(levels), level),
  };
}

function selectionShares({ open, banner, mask }: Scope, item: MultipleItem): AnswerShares {
  const { selected, base, baseKind } = selectionsOf(open, item);
  const asked = item.base === 'asked';
  const scores = [asked ? 0 : Number.NaN, 0, 1];
  const variablesOf = (levels: readonly number[]) => {
    const options = levels.flatMap((k) => selected[k] ?? []);
    const codes = new Uint8Array(base.length);
    for (let i = 0; i < codes.length; i++)
      if (base[i] !== 0) codes[i] = options.some((option) => option[i] === 1) ? 2 : 1;
    return codedVariables(open.design, codes, 2, banner, mask);
  };
  return {
    base: asked ? 'asked' : baseKind,
    shareOf: (levels) => variablesOf(levels).means(scores),
    versusRest: (levels, level) => variablesOf(levels).versusRest(scores, level),
  };
}

/** Indices of the levels with these values. */
export function levelIndices(item: SharedItem, values: readonly string[]): readonly number[] {
  return item.levels.flatMap((level, k) => (values.includes(level.value) ? [k] : []));
}
