import type { EstimateRow, Figure, Interval } from '../../../src/results/document/Results';
import type { ResultsDocument } from '../../../src/results/document/ResultsDocument';
import type { ItemSummary } from '../../../src/results/document/StudySummary';
import type { DistributionTable } from '../../../src/results/measures/distribution/distributionSchema';
import type { GapTable } from '../../../src/results/measures/gap/gapSchema';
import type { IndexGapTable } from '../../../src/results/measures/indexGap/indexGapSchema';
import type { ResultTable } from '../../../src/results/measures/Measures';
import type { MeanTable } from '../../../src/results/measures/mean/meanSchema';
import type { NetScoreTable } from '../../../src/results/measures/netScore/netScoreSchema';
import type { SensitivityTable } from '../../../src/results/measures/sensitivity/sensitivitySchema';
import type { TopBoxTable } from '../../../src/results/measures/topBox/topBoxSchema';

/** A figure that may be shown, with what stands beside it. */
export interface Shown {
  readonly value: number;
  readonly interval: Interval | undefined;
}

/** A results document, looked up by measure, item and group. */
export class Document {
  readonly study: ResultsDocument['study'];
  readonly items: readonly ItemSummary[];
  private readonly own: readonly ResultTable[];
  private readonly tables: readonly ResultTable[];

  /** The first document gives the study; tables are looked for in all, in order. */
  constructor(first: ResultsDocument, ...others: readonly ResultsDocument[]) {
    this.study = first.study;
    this.items = first.study.items ?? [];
    this.own = first.tables;
    this.tables = [first, ...others].flatMap(({ tables }) => tables);
  }

  /** Longest first, so that a name within another is left out after it. */
  get names(): readonly string[] {
    const { title, source, segmentation, filters = [] } = this.study;
    const all = [
      title,
      source?.note ?? '',
      source?.licence ?? '',
      source?.publisher ?? '',
      ...filters,
      ...this.items.flatMap(({ id, label, question, levels }) => [id, label, question, ...levels]),
      ...(segmentation?.segments ?? []).map(({ name }) => name),
      ...this.tables.flatMap((table) => table.rows.map(({ group }) => group)),
    ];
    return [...new Set(all)].filter((name) => /\d/.test(name)).sort((a, b) => b.length - a.length);
  }

  /** An item by its label or question, whole or as it was clipped (`…`), or by the end of its label. */
  itemNamed(name: string): ItemSummary | undefined {
    if (name === '') return undefined;
    const clipped = name.endsWith('…') ? name.slice(0, -1) : undefined;
    return (
      this.items.find(({ label }) => label === name) ??
      this.items.find(({ question }) => question === name) ??
      this.items.find(
        ({ label, question }) =>
          clipped !== undefined && (label.startsWith(clipped) || question.startsWith(clipped)),
      ) ??
      this.items.find(({ label }) => label.endsWith(name))
    );
  }

  topBox(item: string): TopBoxTable | undefined {
    return this.find<TopBoxTable>(
      (table) => table.measure === 'top-box' && table.item === item && table.net === undefined,
    );
  }
  distribution(item: string): DistributionTable | undefined {
    return this.find<DistributionTable>(
      (table) => table.measure === 'distribution' && table.item === item,
    );
  }
  /** The rows of one level of an item, or of a net of several. */
  levelRows(item: string, level: string): readonly EstimateRow[] {
    const table = this.distribution(item);
    return [...(table?.rows ?? []), ...(table?.nets ?? [])].filter((row) => row.level === level);
  }
  mean(item: string, measure: 'mean' | 'median' = 'mean'): MeanTable | undefined {
    return this.find<MeanTable>((table) => table.measure === measure && table.item === item);
  }
  netScore(item: string): NetScoreTable | undefined {
    return this.find<NetScoreTable>(
      (table) => table.measure === 'net-score' && table.item === item,
    );
  }
  gap(concern: string, behavior: string): GapTable | undefined {
    return this.find<GapTable>(
      (table) =>
        table.measure === 'gap' && table.concern === concern && table.behavior === behavior,
    );
  }
  get gaps(): readonly GapTable[] {
    return this.tables.filter((table): table is GapTable => table.measure === 'gap');
  }
  /** Gaps of the pairs that the study declares; of every pair where it declares none. */
  get declaredGaps(): readonly GapTable[] {
    const { pairs = [] } = this.study;
    if (pairs.length === 0) return this.gaps;
    return pairs.flatMap(({ concern, behavior }) => this.gap(concern, behavior) ?? []);
  }
  get topBoxes(): readonly TopBoxTable[] {
    return this.own.filter((table): table is TopBoxTable => table.measure === 'top-box');
  }
  get indexGap(): IndexGapTable | undefined {
    return this.find<IndexGapTable>((table) => table.measure === 'index-gap');
  }
  sensitivity(concern?: string, behavior?: string): SensitivityTable | undefined {
    return this.find<SensitivityTable>(
      (table) =>
        table.measure === 'sensitivity' && table.concern === concern && table.behavior === behavior,
    );
  }

  private find<Table extends ResultTable>(
    isIt: (table: ResultTable) => boolean,
  ): Table | undefined {
    return this.tables.find((table): table is Table => isIt(table));
  }
}

export function rowOf<Row extends { readonly group: string; readonly level?: string }>(
  rows: readonly Row[] | undefined,
  group: string,
  level?: string,
): Row | undefined {
  return rows?.find((row) => row.group === group && (level === undefined || row.level === level));
}

/** Respondents a figure is of. */
export function baseOf(row: EstimateRow | undefined): Figure {
  return row?.base === undefined ? (row?.n ?? null) : row.base;
}

/** The figure of a row, unless METHODS or disclosure control forbid showing it. */
export function shownOf(row: EstimateRow | undefined): Shown | undefined {
  if (!row || row.estimate === null || row.withheld || row.undefined !== undefined)
    return undefined;
  if (row.reliability === 'suppressed' || baseOf(row) === 0) return undefined;
  const { wilson, beta, logit, t, quantile } = row.intervals ?? {};
  return { value: row.estimate, interval: wilson ?? beta ?? logit ?? t ?? quantile ?? undefined };
}
