import type { ChoiceItem } from '../../../codebook/Codebook';
import { cronbachAlpha } from '../../../estimate/association/cronbachAlpha';
import { weightedCorrelation } from '../../../estimate/association/weightedCorrelation';
import { codedVariables } from '../../../estimate/tallies/codedVariables';
import { differenceReliability } from '../../../paradox/differenceReliability';
import { pairWeights } from '../../../paradox/indexAssociation';
import { indexCodes } from '../../../paradox/indexCodes';
import { indexDensity } from '../../../paradox/indexDensity';
import { type IndexGap, indexGap } from '../../../paradox/indexGap';
import { indexQuadrants } from '../../../paradox/indexQuadrants';
import { quadrants } from '../../../paradox/pairCells';
import { type PairedIndices, pairIndices } from '../../../paradox/pairIndices';
import { type IndexItem, pompValues } from '../../../paradox/pompIndex';
import { quadrantShares } from '../../../paradox/quadrantShares';
import { riskDifference } from '../../../paradox/riskDifference';
import { ok, type Result } from '../../../problem/Result';
import { figure } from '../../document/figure';
import { comparedGroups } from '../../rows/contrastRows';
import { meanRows } from '../../rows/domainRows';
import { quadrantContrasts, quadrantRows } from '../../rows/quadrantRows';
import { riskDifferenceRows } from '../../rows/riskDifferenceRows';
import { equivalenceMargin } from '../../scope/equivalenceMargin';
import { type Scope, tableHead } from '../../scope/resolveScope';
import { indexCorrelations } from './indexCorrelations';
import type { IndexGapTable } from './indexGapSchema';
import { asIndexItem, indexItems } from './indexItems';
import { indexReliability } from './indexReliability';

export type Thresholds = IndexGapTable['thresholds'];

/**
 * Concern index minus protective-behavior index over all items of each role, with the indices, their reliability,
 * the quadrants at `thresholds` (the study's, else 50) and their correlation. Without an item of one role the table
 * is empty and says which is lacking, as where a behavior's direction is asked.
 */
export function indexGapTable(scope: Scope, thresholds?: Thresholds): Result<IndexGapTable> {
  const { open } = scope;
  const concerns = indexItems(open, 'concern');
  const behaviors = indexItems(open, 'behavior');
  const stated = open.study.thresholds;
  const head = {
    measure: 'index-gap',
    ...tableHead(scope, 'answered'),
    concernItems: concerns.map((item) => item.id),
    behaviorItems: behaviors.map((item) => item.id),
    evidence: [...new Set(behaviors.map((item) => item.evidence))],
    thresholds: thresholds ?? {
      concern: stated?.concern ?? 50,
      behavior: stated?.behavior ?? 50,
    },
  } as const;
  if (concerns.length === 0) return ok({ ...head, ...emptyGap('no-concern-item') });
  if (behaviors.length === 0) return ok({ ...head, ...emptyGap('no-behavior-item') });
  const asked = behaviors.some(({ direction }) => !direction);
  if (asked) return ok({ ...head, ...emptyGap('direction-asked') });
  const figures = gapFigures(scope, concerns, behaviors, head.thresholds);
  return figures.ok ? ok({ ...head, ...figures.value }) : figures;
}

type GapFigures = Omit<
  IndexGapTable,
  'measure' | 'by' | 'concernItems' | 'behaviorItems' | 'evidence' | 'thresholds'
>;

function emptyGap(reason: string): GapFigures {
  return {
    rows: [],
    contrasts: [],
    alpha: alphas(Number.NaN, Number.NaN),
    pearson: null,
    spearman: null,
    undefined: reason,
  };
}

function gapFigures(
  scope: Scope,
  concerns: readonly ChoiceItem[],
  behaviors: readonly ChoiceItem[],
  thresholds: Thresholds,
): Result<GapFigures> {
  const { open, banner, mask, testing } = scope;
  const { design } = open;
  const level = testing.confidence;
  const concernParts = concerns.map((item) => asIndexItem(open, item));
  const behaviorParts = behaviors.map((item) => asIndexItem(open, item));
  const paired = pairIndices(
    indexCodes(concernParts, design.respondentCount),
    indexCodes(behaviorParts, design.respondentCount),
  );
  const variables = codedVariables(design, paired.codes, paired.pairCount, banner, mask);
  const gap = indexGap(variables, paired);
  if (!gap.ok) return gap;
  const quadrants = quadrantFigures(scope, paired, thresholds, gap.value);
  if (!quadrants.ok) return quadrants;
  const domains = pairWeights(paired, design.weights, banner, mask);
  const correlations = indexCorrelations(scope, variables, paired, domains);
  if (!correlations.ok) return correlations;
  const ofConcern = indexReliability(concernParts, idsOf(concerns), mask);
  const ofBehavior = indexReliability(behaviorParts, idsOf(behaviors), mask);
  const margin = equivalenceMargin(open.study, 'index');
  const reliability = figure(reliabilityOfGap(scope, paired, concernParts, behaviorParts));
  return ok({
    rows: meanRows(gap.value.gap, banner.names, level),
    concernIndex: meanRows(gap.value.concern, banner.names, level),
    behaviorIndex: meanRows(gap.value.behavior, banner.names, level),
    equivalenceMargin: margin,
    contrasts: comparedGroups(design, gap.value.gap, banner.names, 'mean', testing, margin)
      .contrasts,
    ...quadrants.value,
    alpha: alphas(ofConcern.alpha, ofBehavior.alpha),
    itemRest: { concern: ofConcern.itemRest, behavior: ofBehavior.itemRest },
    ...(reliability === null ? {} : { differenceReliability: reliability }),
    ...correlations.value,
    density: domains[0] ? indexDensity(paired, domains[0].weight) : [],
  });
}

/** Of the respondents who have both indices, under the study's weights. */
function reliabilityOfGap(
  { open, mask }: Scope,
  { codes, concern, behavior }: PairedIndices,
  concernParts: readonly IndexItem[],
  behaviorParts: readonly IndexItem[],
): number {
  const { weights } = open.design;
  const inside = Uint8Array.from(codes, (code, i) => (code > 0 && mask?.[i] !== 0 ? 1 : 0));
  const of = (values: Float64Array) => Float64Array.from(codes, (code) => values[code]!);
  const both = weightedCorrelation(of(concern), of(behavior), weights, (i) => inside[i] === 1);
  const alpha = (parts: readonly IndexItem[]) =>
    cronbachAlpha(parts.map(pompValues), weights, inside).alpha;
  return differenceReliability(
    { sd: both.sdX, alpha: alpha(concernParts) },
    { sd: both.sdY, alpha: alpha(behaviorParts) },
    both.r,
  );
}

function quadrantFigures(
  { open, banner, mask, testing }: Scope,
  paired: PairedIndices,
  thresholds: Thresholds,
  { gap }: IndexGap,
): Result<Pick<IndexGapTable, 'quadrants' | 'quadrantContrasts' | 'riskDifference'>> {
  const cells = indexQuadrants(paired, thresholds);
  const shares = quadrantShares(codedVariables(open.design, cells, quadrants.length, banner, mask));
  if (!shares.ok) return shares;
  const risk = riskDifference(open.design, cells, banner, mask);
  if (!risk.ok) return risk;
  return ok({
    quadrants: quadrantRows(open.design, shares.value, banner.names, testing.confidence),
    quadrantContrasts: quadrantContrasts(
      open.design,
      shares.value,
      banner.names,
      testing,
      equivalenceMargin(open.study, 'share'),
    ),
    riskDifference: riskDifferenceRows(risk.value, gap, banner.names, testing.confidence),
  });
}

function idsOf(items: readonly ChoiceItem[]): readonly string[] {
  return items.map((item) => item.id);
}

/** Of an index of one item, or of items that nobody tells apart, there is none. */
function alphas(concern: number, behavior: number): IndexGapTable['alpha'] {
  const known = { concern: figure(concern), behavior: figure(behavior) };
  return known.concern === null || known.behavior === null
    ? { ...known, undefined: 'no-alpha' }
    : known;
}
