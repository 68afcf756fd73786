import type { ChoiceItem } from '../../../codebook/Codebook';
import type { SurveyDesign } from '../../../design/SurveyDesign';
import { codedVariables } from '../../../estimate/tallies/codedVariables';
import { pairCells, quadrants } from '../../../paradox/pairCells';
import { gapScores } from '../../../paradox/pairGap';
import { ok, type Result } from '../../../problem/Result';
import { levelsOf } from '../../items/itemAnswers';
import { meanRows } from '../../rows/domainRows';
import type { Scope } from '../../scope/resolveScope';
import { pairOf } from '../gap/pairOf';
import { levelsAmong, protectiveVerdicts } from '../gap/topBoxAnswers';
import type { SensitivityRow } from './sensitivitySchema';
import { unweightedDesign } from './unweightedDesign';

/** One way to compute a pair's gap; what it leaves out is as in the study. */
interface PairChoice {
  readonly choice: string;
  readonly concernTop?: readonly boolean[];
  readonly behaviorTop?: readonly boolean[];
  readonly withoutNeutral?: boolean;
  readonly design?: SurveyDesign;
}

/**
 * A pair's gap under: the study's own choices (`as-defined`), either top box a level narrower or wider, the
 * concern's neutral level counted as concern (`neutral-in`) or left out of the base (`neutral-out`), and no weights.
 */
export function pairSensitivity(
  scope: Scope,
  concern: string,
  behavior: string,
): Result<readonly SensitivityRow[]> {
  const pair = pairOf(scope.open, concern, behavior);
  if (!pair.ok) return pair;
  const rows: SensitivityRow[] = [];
  for (const choice of pairChoices(scope, pair.value.concern, pair.value.behavior)) {
    const gap = codedVariables(
      choice.design ?? scope.open.design,
      cellsUnder(choice, scope, pair.value.concern, pair.value.behavior),
      quadrants.length,
      scope.banner,
      scope.mask,
    ).means(gapScores);
    if (!gap.ok) return gap;
    const under = meanRows(gap.value, scope.banner.names, scope.testing.confidence);
    rows.push(...under.map((row) => ({ ...row, choice: choice.choice })));
  }
  return ok(rows);
}

function pairChoices(
  { open }: Scope,
  concern: ChoiceItem,
  behavior: ChoiceItem,
): readonly PairChoice[] {
  const concernWider = widerTop(concern);
  const neutralIn = concernWider && addsNeutral(concern, concernWider);
  const concernNarrower = narrowerTop(concern);
  const behaviorNarrower = narrowerTop(behavior);
  const behaviorWider = widerTop(behavior);
  const hasNeutral = neutralIndex(concern) >= 0;
  return [
    { choice: 'as-defined' },
    ...(concernNarrower ? [{ choice: 'concern-narrower', concernTop: concernNarrower }] : []),
    ...(concernWider
      ? [{ choice: neutralIn ? 'neutral-in' : 'concern-wider', concernTop: concernWider }]
      : []),
    ...(hasNeutral ? [{ choice: 'neutral-out', withoutNeutral: true }] : []),
    ...(behaviorNarrower ? [{ choice: 'behavior-narrower', behaviorTop: behaviorNarrower }] : []),
    ...(behaviorWider ? [{ choice: 'behavior-wider', behaviorTop: behaviorWider }] : []),
    ...(open.design.weighted
      ? [{ choice: 'unweighted', design: unweightedDesign(open.design) }]
      : []),
  ];
}

function cellsUnder(
  choice: PairChoice,
  { open }: Scope,
  concern: ChoiceItem,
  behavior: ChoiceItem,
): Uint8Array {
  const concerned = protectiveVerdicts(open, concern, choice.concernTop);
  if (choice.withoutNeutral) dropLevel(concerned, levelsOf(open, concern), neutralIndex(concern));
  return pairCells(concerned, protectiveVerdicts(open, behavior, choice.behaviorTop));
}

function dropLevel(verdicts: Uint8Array, codes: ArrayLike<number>, level: number): void {
  for (let i = 0; i < verdicts.length; i++) if (codes[i] === level + 1) verdicts[i] = 0;
}

/** The top box without its lowest level; none where that would empty it. */
function narrowerTop(item: ChoiceItem): readonly boolean[] | undefined {
  if (item.kind !== 'scale') return undefined;
  const top = [...levelsAmong(item, item.top)];
  if (top.filter(Boolean).length < 2) return undefined;
  top[top.indexOf(true)] = false;
  return top;
}

/** The top box with the next lower level; none where that would take in every level. */
function widerTop(item: ChoiceItem): readonly boolean[] | undefined {
  if (item.kind !== 'scale') return undefined;
  const top = [...levelsAmong(item, item.top)];
  const below = top.lastIndexOf(false);
  if (below < 0 || top.filter((inside) => !inside).length < 2) return undefined;
  top[below] = true;
  return top;
}

function addsNeutral(item: ChoiceItem, top: readonly boolean[]): boolean {
  return top[neutralIndex(item)] === true;
}

function neutralIndex(item: ChoiceItem): number {
  return item.levels.findIndex((level) => level.value === item.neutral);
}
