import { codedVariables } from '../../../estimate/tallies/codedVariables';
import { pairCells, quadrants } from '../../../paradox/pairCells';
import { pairGap } from '../../../paradox/pairGap';
import { quadrantShares } from '../../../paradox/quadrantShares';
import { riskDifference } from '../../../paradox/riskDifference';
import { ok, type Result } from '../../../problem/Result';
import { comparedGroups } from '../../rows/contrastRows';
import { meanRows, proportionRows } from '../../rows/domainRows';
import { quadrantContrasts, quadrantRows } from '../../rows/quadrantRows';
import { riskDifferenceContrasts, riskDifferenceRows } from '../../rows/riskDifferenceRows';
import { equivalenceMargin } from '../../scope/equivalenceMargin';
import { type Scope, tableHead } from '../../scope/resolveScope';
import type { GapTable } from './gapSchema';
import { pairOf } from './pairOf';
import { protectiveVerdicts } from './topBoxAnswers';

/**
 * One concern against one behavior on the respondents who answered both: the gap, its two parts, the quadrants
 * and the counter-evidence. Problems: `item-unknown`, `item-unfit`.
 */
export function gapTable(scope: Scope, concern: string, behavior: string): Result<GapTable> {
  const { open, banner, mask, testing } = scope;
  const level = testing.confidence;
  const { names } = banner;
  const pair = pairOf(open, concern, behavior);
  if (!pair.ok) return pair;
  const cells = pairCells(
    protectiveVerdicts(open, pair.value.concern),
    protectiveVerdicts(open, pair.value.behavior),
  );
  const variables = codedVariables(open.design, cells, quadrants.length, banner, mask);
  const gap = pairGap(variables);
  if (!gap.ok) return gap;
  const shares = quadrantShares(variables);
  if (!shares.ok) return shares;
  const risk = riskDifference(open.design, cells, banner, mask);
  if (!risk.ok) return risk;
  const margin = equivalenceMargin(open.study, 'share');
  return ok({
    measure: 'gap',
    concern: pair.value.concern.id,
    behavior: pair.value.behavior.id,
    evidence: pair.value.behavior.evidence,
    direction: pair.value.behavior.direction,
    ...tableHead(scope, 'answered'),
    equivalenceMargin: margin,
    rows: meanRows(gap.value.gap, names, level),
    concerned: proportionRows(open.design, gap.value.concerned, names, level),
    acting: proportionRows(open.design, gap.value.acting, names, level),
    quadrants: quadrantRows(open.design, shares.value, names, level),
    riskDifference: riskDifferenceRows(risk.value, gap.value.gap, names, level),
    riskDifferenceContrasts: riskDifferenceContrasts(
      open.design,
      risk.value,
      gap.value.gap,
      names,
      level,
    ),
    contrasts: comparedGroups(open.design, gap.value.gap, names, 'mean', testing, margin).contrasts,
    quadrantContrasts: quadrantContrasts(open.design, shares.value, names, testing, margin),
  });
}
