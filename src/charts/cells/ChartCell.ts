import type { ReliabilityReason } from '../../estimate/intervals/Reliability';
import type { EstimateRow, Figure, Interval } from '../../results/document/Results';
import { standingInterval } from '../../results/rows/standingInterval';

/** Why a figure is not drawn. */
export type HiddenReason =
  | ReliabilityReason
  | NonNullable<EstimateRow['withheld']>
  | 'no-answers'
  | 'no-weight'
  | 'no-se'
  | 'undefined';

export interface ShownCell {
  readonly kind: 'shown';
  readonly value: number;
  readonly interval?: Interval;
  readonly n: Figure;
  /** Why the figure is to be read with care; empty when there is nothing to say. */
  readonly cautions: readonly Caution[];
}

export interface HiddenCell {
  readonly kind: 'hidden';
  readonly why: HiddenReason;
  readonly n: Figure;
}

/** One figure as charts draw it: with its interval and base, or hidden with the reason. */
export type ChartCell = ShownCell | HiddenCell;

export type Caution = 'small-base' | 'lost-replicates' | (typeof flaggedFor)[number];

const flaggedFor = ['few-df', 'wide-complement-interval', 'all-or-none'] as const;

/** Bases under this are marked (METHODS, reliability of an estimate). */
const lowBase = 100;

/** Reads an estimate for drawing: suppressed, withheld and undefined figures lose their value here. */
export function toChartCell(row: EstimateRow): ChartCell {
  const n = baseOf(row);
  const hidden = hiddenReason(row, n);
  if (hidden || row.estimate === null) return { kind: 'hidden', why: hidden ?? 'undefined', n };
  const interval = standingInterval(row);
  return {
    kind: 'shown',
    value: row.estimate,
    n,
    cautions: cautionsOf(row, n),
    ...(interval && { interval }),
  };
}

/** Respondents whom the figure is of: a distribution's rows count their level apart. */
function baseOf(row: EstimateRow): Figure {
  return row.base === undefined ? row.n : row.base;
}

function hiddenReason(row: EstimateRow, n: Figure): HiddenReason | undefined {
  if (row.withheld) return row.withheld;
  if (n === 0) return 'no-answers';
  if (row.undefined !== undefined) return computedReason(row.undefined);
  if (row.reliability === 'suppressed') return row.reliabilityReasons?.[0] ?? 'wide-interval';
  return undefined;
}

/** Of the reasons that a results document gives, those that a reader can be told more of than that there is none. */
function computedReason(reason: string): HiddenReason {
  if (reason === 'no-respondents') return 'no-answers';
  return reason === 'no-weight' || reason === 'no-se' ? reason : 'undefined';
}

function cautionsOf(row: EstimateRow, n: Figure): readonly Caution[] {
  const cautions: Caution[] = n !== null && n < lowBase ? ['small-base'] : [];
  if (row.lostReplicates) cautions.push('lost-replicates');
  if (row.reliability !== 'flagged') return cautions;
  return [...cautions, ...flaggedFor.filter((reason) => row.reliabilityReasons?.includes(reason))];
}

/** Whether a difference cannot be told from zero at its interval's level. */
export function straddlesZero(cell: ShownCell): boolean {
  return cell.interval !== undefined && cell.interval[0] <= 0 && cell.interval[1] >= 0;
}
