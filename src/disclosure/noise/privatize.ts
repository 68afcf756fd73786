import type { ResultsDocument } from '../../results/document/ResultsDocument';
import type { ItemSummary, StudySummary } from '../../results/document/StudySummary';
import { tablesOf } from '../../results/measures/byMeasure';
import type { DistributionTable } from '../../results/measures/distribution/distributionSchema';
import type { ResultTable } from '../../results/measures/Measures';
import { noiseSource } from './NoiseSource';
import { noisyGapTable, quadrantHistogram } from './noisyGapTable';
import { answerHistogram, noisyItemTables } from './noisyItemTables';
import type { LedgerEntry, PrivacyBudget } from './PrivacyBudget';
import type { RandomBits } from './RandomBits';

export interface PrivateRelease {
  readonly document: ResultsDocument;
  /** What each histogram spent; adds up to the budget's epsilon. */
  readonly ledger: readonly LedgerEntry[];
}

/**
 * A document whose every figure is computed from counts with noise: items answered once, and pairs, by generation.
 * Nothing else of the study stays: views under a filter, indices, multiple responses, quality and design summaries
 * would each cost budget. The document must have been computed with weights clamped to the bound (`clampWeights`).
 */
export function privatize(
  { study, tables, format }: ResultsDocument,
  budget: PrivacyBudget,
  bits: RandomBits,
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
  const counts = source.disturb('generations', [...known, unknown]).map((n) => Math.max(0, n));
  const released = [
    ...distributions.flatMap((table) =>
      noisyItemTables(
        table,
        items.get(table.item),
        answerHistogram(table, generations, source, bound),
      ),
    ),
    ...gaps.map((table) =>
      noisyGapTable(table, quadrantHistogram(table, generations, source, bound)),
    ),
  ];
  return {
    document: { format, study: releasedStudy(study, counts, budget), tables: released },
    ledger: source.ledger,
  };
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
