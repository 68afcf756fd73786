import type { ModelFamily } from '../../../estimate/regression/fitModel';
import { indexCodes } from '../../../paradox/indexCodes';
import { indexQuadrants } from '../../../paradox/indexQuadrants';
import { pairCells, quadrantScores, quadrants } from '../../../paradox/pairCells';
import { gapScores } from '../../../paradox/pairGap';
import { pairIndices } from '../../../paradox/pairIndices';
import { errorProblem } from '../../../problem/Problem';
import { failed, ok, type Result } from '../../../problem/Result';
import { findItem } from '../../items/findItem';
import { levelsOf } from '../../items/itemAnswers';
import { itemScores, scoredItem } from '../../items/scoredItem';
import type { OpenStudy } from '../../OpenStudy';
import type { QuadrantName } from '../gap/gapSchema';
import { pairOf } from '../gap/pairOf';
import { levelsAmong, protectiveVerdicts } from '../gap/topBoxAnswers';
import { asIndexItem, indexItems } from '../indexGap/indexItems';
import type { AdjustedQuery, AdjustedTable } from './adjustedSchema';

/** What a regression is of: a respondent's value (NaN outside the base), and whether its mean is a share. */
export interface AdjustedVariable {
  readonly values: Float64Array;
  readonly kind: 'proportion' | 'mean';
}

/** The variables of one table: the figure itself, and the parts of a gap, which add up to it by the linear model. */
export interface AdjustedVariables {
  readonly subject: Pick<AdjustedTable, 'of' | 'item' | 'concern' | 'behavior'>;
  readonly model: ModelFamily;
  readonly main: AdjustedVariable;
  /** Of a mean score, how many levels its scale has. */
  readonly scaleLevels?: number;
  readonly concerned?: AdjustedVariable;
  readonly acting?: AdjustedVariable;
  readonly quadrants?: readonly (AdjustedVariable & { readonly quadrant: QuadrantName })[];
}

/** Problems: `item-unknown`, `item-unfit`, `direction-asked`, and `concern-missing`, `behavior-missing` of the indices. */
export function adjustedVariables(
  open: OpenStudy,
  { of, item = '', concern = '', behavior = '' }: AdjustedQuery,
): Result<AdjustedVariables> {
  switch (of) {
    case 'top-box':
      return topBoxVariables(open, item);
    case 'mean': {
      const scored = scoredItem(open, item, 'mean');
      if (!scored.ok) return scored;
      const main = { values: itemScores(open, scored.value), kind: 'mean' } as const;
      return ok({
        subject: { of, item: scored.value.id },
        model: 'linear',
        main,
        ...('levels' in scored.value && { scaleLevels: scored.value.levels.length }),
      });
    }
    case 'gap': {
      const pair = pairOf(open, concern, behavior);
      if (!pair.ok) return pair;
      const cells = pairCells(
        protectiveVerdicts(open, pair.value.concern),
        protectiveVerdicts(open, pair.value.behavior),
      );
      const ids = { concern: pair.value.concern.id, behavior: pair.value.behavior.id };
      return ok({
        subject: { of, ...ids },
        model: 'linear',
        main: { values: scored(cells, gapScores), kind: 'mean' },
        concerned: share(cells, [1, 1, 0, 0]),
        acting: share(cells, [0, 1, 1, 0]),
        quadrants: quadrantVariables(cells),
      });
    }
    case 'index-gap':
      return indexVariables(open);
  }
}

function topBoxVariables(open: OpenStudy, name: string): Result<AdjustedVariables> {
  const found = findItem(open, name);
  if (!found.ok) return found;
  const item = found.value;
  const fits = (item.kind === 'single' || item.kind === 'scale') && item.top.length > 0;
  if (!fits) return failed(errorProblem('item-unfit', { item: name, measure: 'top-box' }));
  const scores = [Number.NaN, ...levelsAmong(item, item.top).map(Number)];
  const main = { values: scored(levelsOf(open, item), scores), kind: 'proportion' } as const;
  return ok({ subject: { of: 'top-box', item: item.id }, model: 'logit', main });
}

function indexVariables(open: OpenStudy): Result<AdjustedVariables> {
  const [concerns, behaviors] = [indexItems(open, 'concern'), indexItems(open, 'behavior')];
  if (concerns.length === 0) return failed(errorProblem('concern-missing'));
  if (behaviors.length === 0) return failed(errorProblem('behavior-missing'));
  const asked = behaviors.find(({ direction }) => !direction);
  if (asked) return failed(errorProblem('direction-asked', { item: asked.id }));
  const [concern, behavior] = [concerns, behaviors].map((items) =>
    indexCodes(
      items.map((item) => asIndexItem(open, item)),
      open.design.respondentCount,
    ),
  );
  if (!concern || !behavior) throw new Error('indices: expected two');
  const paired = pairIndices(concern, behavior);
  const gaps = paired.concern.map((value, code) => value - (paired.behavior[code] ?? Number.NaN));
  const { thresholds } = open.study;
  const cells = indexQuadrants(paired, {
    concern: thresholds?.concern ?? 50,
    behavior: thresholds?.behavior ?? 50,
  });
  return ok({
    subject: { of: 'index-gap' },
    model: 'linear',
    main: { values: scored(paired.codes, gaps), kind: 'mean' },
    quadrants: quadrantVariables(cells),
  });
}

function quadrantVariables(cells: Uint8Array) {
  return quadrants.map((quadrant, k) => ({
    quadrant,
    ...share(cells, [+(k === 0), +(k === 1), +(k === 2), +(k === 3)]),
  }));
}

function share(cells: Uint8Array, scores: readonly [number, number, number, number]) {
  return { values: scored(cells, quadrantScores(scores)), kind: 'proportion' } as const;
}

function scored(codes: Uint8Array | Uint16Array | Uint32Array, scores: ArrayLike<number>) {
  return Float64Array.from(codes, (code) => scores[code] ?? Number.NaN);
}
