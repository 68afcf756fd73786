import type { EstimateRow, Figure } from '../../../src/results/document/Results';
import { baseOf, shownOf } from './Document';
import { count, type Fact, percent, plain, signed } from './numbers';

export type Unit = 'percent' | 'points' | 'index' | 'index-points' | 'score';

/** What a chart ought to show, part by part. */
export interface ExpectedChart {
  /** Numbers of each cell of the accessible table after the row's header; a chart's rows in any order. */
  readonly table: ReadonlyMap<string, readonly (readonly Fact[])[]>;
  /** By the beginning of a mark's name: the numbers it says, and the one written on it. */
  readonly marks: ReadonlyMap<string, ExpectedMark>;
  /** Numbers beside each row, in the order drawn. */
  readonly rows: readonly (readonly Fact[])[];
}

export interface ExpectedMark {
  readonly spoken: readonly Fact[];
  readonly written: Fact | undefined;
  /** The base that a hatched place may say in the figure's stead. */
  readonly base?: readonly Fact[];
  /** Letters after the figure. */
  readonly letters?: string | undefined;
  /** A mark that need not be there: its row is hatched as a whole. */
  readonly mayLack?: boolean;
}

export type MarkEntry = readonly [name: string, mark: ExpectedMark];

/** The place of a row that is hatched as a whole. */
export function hatched(name: string): MarkEntry {
  return [name, { spoken: [], written: undefined }];
}

/** One number in its unit. */
export function factOf(value: number, unit: Unit, decimals = unit === 'score' ? 1 : 0): Fact {
  switch (unit) {
    case 'percent':
      return percent(value, decimals);
    case 'points':
      return signed(value * 100, decimals);
    case 'index-points':
      return signed(value, decimals);
    case 'index':
    case 'score':
      return plain(value, decimals);
  }
}

/** A figure with the ends of its interval; nothing where it may not be shown. */
export function figure(row: EstimateRow | undefined, unit: Unit, decimals?: number): Fact[] {
  const shown = shownOf(row);
  if (!shown) return [];
  return [shown.value, ...(shown.interval ?? [])].map((value) => factOf(value, unit, decimals));
}

/** Two cells of a table: the figure, its interval. */
export function cells(row: EstimateRow | undefined, unit: Unit): (readonly Fact[])[] {
  const [value, ...interval] = figure(row, unit, 1);
  return [value ? [value] : [], interval];
}

export function base(n: Figure | undefined): Fact[] {
  return typeof n === 'number' ? [count(n)] : [];
}

/** What a mark says and shows: figure, interval, base. */
export function mark(row: EstimateRow | undefined, unit: Unit): ExpectedMark {
  const spoken = figure(row, unit);
  return {
    spoken: spoken.length > 0 ? [...spoken, ...base(baseOf(row))] : [],
    written: spoken[0],
    base: base(baseOf(row)),
  };
}
