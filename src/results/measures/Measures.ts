import type { AdjustedQuery, AdjustedTable } from './adjusted/adjustedSchema';
import type { DistributionQuery, DistributionTable } from './distribution/distributionSchema';
import type { GapQuery, GapTable } from './gap/gapSchema';
import type { IndexGapQuery, IndexGapTable } from './indexGap/indexGapSchema';
import type { MeanQuery, MeanTable } from './mean/meanSchema';
import type { MedianQuery, MedianTable } from './median/medianSchema';
import type { NetScoreQuery, NetScoreTable } from './netScore/netScoreSchema';
import type { SensitivityQuery, SensitivityTable } from './sensitivity/sensitivitySchema';
import type { TopBoxQuery, TopBoxTable } from './topBox/topBoxSchema';

/**
 * Every measure, with what is asked for and the table that answers. A measure added here does not compile until each
 * layer says what becomes of it: every layer has a table with one entry a measure.
 */
interface Measures {
  'top-box': { readonly query: TopBoxQuery; readonly table: TopBoxTable };
  distribution: { readonly query: DistributionQuery; readonly table: DistributionTable };
  mean: { readonly query: MeanQuery; readonly table: MeanTable };
  median: { readonly query: MedianQuery; readonly table: MedianTable };
  'net-score': { readonly query: NetScoreQuery; readonly table: NetScoreTable };
  gap: { readonly query: GapQuery; readonly table: GapTable };
  'index-gap': { readonly query: IndexGapQuery; readonly table: IndexGapTable };
  adjusted: { readonly query: AdjustedQuery; readonly table: AdjustedTable };
  sensitivity: { readonly query: SensitivityQuery; readonly table: SensitivityTable };
}

export type Measure = keyof Measures;

/** The table of a measure; of any where none is named. */
export type ResultTable<M extends Measure = Measure> = Measures[M]['table'];

/** What is asked of a study under some view. */
export type Question<M extends Measure = Measure> = Measures[M]['query'];

/** A table of one item, and what is asked of one. */
export type ItemTable = Extract<ResultTable, { readonly item: string }>;
export type ItemQuestion = Extract<Question, { readonly item: string }>;
