import type { SurveyDesign } from '../design/SurveyDesign';
import type { DomainMean, DomainMeans } from '../estimate/DomainMean';
import type { Grouping } from '../estimate/Grouping';
import { codedVariables } from '../estimate/tallies/codedVariables';
import { type ContrastEstimate, linearContrast } from '../estimate/tests/contrast';
import { ok, type Result } from '../problem/Result';
import { quadrantScores, quadrants } from './pairCells';

/** P(not acting | concerned) beside P(not acting | unconcerned), and their difference. */
export interface RiskDifference {
  readonly concerned: DomainMean;
  readonly unconcerned: DomainMean;
  /** Negative where concern goes with action. */
  readonly difference: ContrastEstimate;
}

export interface RiskDifferences {
  /** Index 0 is the total, index g the group of code g. */
  readonly byGroup: readonly RiskDifference[];
  /** Group `a`'s difference minus group `b`'s, tested at `df`. */
  readonly contrast: (a: number, b: number, df: number, level?: number) => ContrastEstimate;
}

/**
 * The counter-evidence of a gap: if the unconcerned act even less than the concerned, concern is working.
 * The concerned and the unconcerned are domains of one design, so that their covariance counts (R's `svyby` on
 * `interaction(group, concerned)`, then `svycontrast`). Fails as `domainMeans` does.
 */
export function riskDifference(
  design: SurveyDesign,
  cells: Uint8Array,
  grouping: Grouping,
  mask?: Uint8Array,
): Result<RiskDifferences> {
  const inactive = quadrantScores([1, 0, 0, 1]);
  const inactiveBy = (groups: Grouping) =>
    codedVariables(design, cells, quadrants.length, groups, mask).means(inactive);
  const overall = inactiveBy(byConcern(cells));
  if (!overall.ok) return overall;
  const crossed = inactiveBy(crossedByConcern(cells, grouping));
  if (!crossed.ok) return crossed;
  const groups = grouping.names.map((_, g) => differenceOf(crossed.value, 2 * g + 1));
  return ok({
    byGroup: [differenceOf(overall.value, 1), ...groups],
    contrast: (a, b, df, level) =>
      linearContrast(
        crossed.value,
        [
          [2 * a - 1, 1],
          [2 * a, -1],
          [2 * b - 1, -1],
          [2 * b, 1],
        ],
        level,
        df,
      ),
  });
}

function differenceOf(means: DomainMeans, concerned: number): RiskDifference {
  const pair = means.means.slice(concerned, concerned + 2);
  const [first, second] = pair;
  if (!first || !second) throw new Error(`risk difference: expected two domains at ${concerned}`);
  return {
    concerned: first,
    unconcerned: second,
    difference: linearContrast(means, [
      [concerned, 1],
      [concerned + 1, -1],
    ]),
  };
}

/** By quadrant code: 1 concerned, 2 unconcerned, 0 neither known. */
const concernOfCell = Uint8Array.of(0, 1, 1, 2, 2);

function byConcern(cells: Uint8Array): Grouping {
  const codes = new Uint8Array(cells.length);
  for (let i = 0; i < codes.length; i++) codes[i] = concernOfCell[cells[i]!]!;
  return { codes, names: ['concerned', 'unconcerned'] };
}

/** Group g's concerned have code 2g − 1, its unconcerned 2g. */
function crossedByConcern(cells: Uint8Array, grouping: Grouping): Grouping {
  const codes = new Uint16Array(cells.length);
  for (let i = 0; i < codes.length; i++) {
    const group = grouping.codes[i]!;
    const concern = concernOfCell[cells[i]!]!;
    if (group > 0 && concern > 0) codes[i] = 2 * (group - 1) + concern;
  }
  const names = grouping.names.flatMap((name) => [`${name}, concerned`, `${name}, unconcerned`]);
  return { codes, names };
}
