import type { ResultsDocument } from '../../results/document/ResultsDocument';
import type { ItemSummary, StudySummary } from '../../results/document/StudySummary';
import { tablesOf } from '../../results/measures/byMeasure';
import type { DistributionTable } from '../../results/measures/distribution/distributionSchema';
import type { GapTable } from '../../results/measures/gap/gapSchema';
import type { ResultTable } from '../../results/measures/Measures';
import { noiseSource } from './NoiseSource';
import { noisyGapTable, quadrantHistogram } from './noisyGapTable';
import { answerHistogram, noisyItemTables } from './noisyItemTables';
import type { LedgerEntry, PrivacyBudget } from './PrivacyBudget';
import { type CellWeights, cellWeights, type RakedCells, rakedHistogram } from './RakedCells';
import type { RandomBits } from './RandomBits';

export interface PrivateRelease {
  readonly document: ResultsDocument;
  /** What each histogram spent; adds up to the budget's epsilon. */
  readonly ledger: readonly LedgerEntry[];
}

/**
 * A document whose every figure is computed from counts with noise: items answered once, and pairs, by generation.
 * Nothing else of the study stays: views under a filter, indices, multiple responses, quality and design summaries
 * would each cost budget. The document must have been computed with weights clamped to the bound (`clampWeights`), or
 * without any where they are `raked` to targets after the noise.
 */
export function privatize(
  { study, tables, format }: ResultsDocument,
  budget: PrivacyBudget,
  bits: RandomBits,
  raked?: RakedCells,
): PrivateRelease {
  const items = new Map(study.items?.map((item) => [item.id, item]));
  const distributions = tablesOf('distribution', tables).filter((table) => isNoisy(table, items));
  const gaps = tablesOf('gap', tables).filter(isPlain);
  const perTable = budget.weightBound === undefined ? 1 : 2;
  const source = noiseSource(budget, 1 + perTable * (distributions.length + gaps.length), bits);
  const bound = budget.weightBound;
  const generations = Object.keys(study.generations);
  const known = Object.values(study.generations).map((n) => n ?? 0);
  const unknown = (study.respondents ?? 0) - known.reduce((total, n) => total + n, 0);
  const first = source.disturb('generations', raked ? raked.respondents : [...known, unknown]);
  const weights = raked && cellWeights(raked, first);
  const perGroup = first.length / (known.length + 1);
  const counts = [...known, unknown].map((_, g) =>
    Math.max(
      0,
      first.slice(g * perGroup, (g + 1) * perGroup).reduce((sum, n) => sum + n, 0),
    ),
  );
  const histogramOf = (table: DistributionTable | GapTable) => {
    if (table.measure === 'gap')
      return raked && weights
        ? rakedHistogram(
            `${table.concern} × ${table.behavior}`,
            raked.ofPair(table.concern, table.behavior),
            generations,
            raked,
            weights,
            source,
          )
        : quadrantHistogram(table, generations, source, bound);
    return raked && weights
      ? rakedHistogram(table.item, raked.ofItem(table.item), generations, raked, weights, source)
      : answerHistogram(table, generations, source, bound);
  };
  const released = [
    ...distributions.flatMap((table) =>
      noisyItemTables(table, items.get(table.item), histogramOf(table)),
    ),
    ...gaps.map((table) => noisyGapTable(table, histogramOf(table))),
  ];
  return {
    document: {
      format,
      study: {
        ...releasedStudy(study, counts, budget),
        ...(raked && weights && { design: rakedSummary(raked, weights) }),
      },
      tables: released,
    },
    ledger: source.ledger,
  };
}

/** Weights by cells, from noisy counts alone. */
function rakedSummary({ targets }: RakedCells, { designEffect }: CellWeights) {
  const effects = { designEffectBefore: 1, designEffectAfter: designEffect };
  return { designEffect, raked: { targets: [...targets], ...effects } };
}

/** By generation, of everybody. */
function isPlain({ by, filters = [] }: ResultTable): boolean {
  return by === 'generation' && filters.length === 0;
}

function isNoisy(table: DistributionTable, items: ReadonlyMap<string, ItemSummary>): boolean {
  return isPlain(table) && table.base !== 'asked' && items.get(table.item)?.kind !== 'multiple';
}

/** What a study says of itself that no respondent has changed, and its noisy counts. */
function releasedStudy(
  {
    quality,
    segmentation,
    design,
    identifiersDropped,
    referenceGeneration,
    ...study
  }: StudySummary,
  counts: readonly number[],
  { epsilon, delta = 0 }: PrivacyBudget,
): StudySummary {
  const names = Object.keys(study.generations);
  return {
    ...study,
    respondents: counts.reduce((total, n) => total + n, 0),
    generations: Object.fromEntries(names.map((name, k) => [name, counts[k] ?? 0])),
    filters: [],
    disclosure: {
      minCell: 1,
      zeroIsSmall: false,
      withheldCells: 0,
      epsilon,
      mechanism: delta > 0 ? 'discrete-gaussian' : 'discrete-laplace',
      ...(delta > 0 ? { delta } : {}),
    },
  };
}
