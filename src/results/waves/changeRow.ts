import { independentContrast, type SampleFigure } from '../../estimate/tests/independentContrast';
import { figure, knownInterval } from '../document/figure';
import type { EstimateRow } from '../document/Results';
import type { ChangeRow, ChangeUndefined } from './WaveComparison';

/** A change before it is adjusted for the others tested with it. */
export type UnadjustedChange = Omit<ChangeRow, 'pHolm' | 'pBH'>;

/**
 * One group's change between two independent samples (see `independentContrast`). From a figure that is withheld,
 * suppressed or undefined in either wave nothing is computed.
 */
export function changeRow(earlier: EstimateRow, later: EstimateRow): UnadjustedChange {
  const rows = { group: later.group, earlier, later };
  const [before, after] = [sampleFigure(earlier), sampleFigure(later)];
  if (!before || !after)
    return { ...rows, ...untested, change: null, undefined: hiddenIn(before, after) };
  const change = after.estimate - before.estimate;
  if (!(before.df > 0) || !(after.df > 0))
    return { ...rows, ...untested, change, undefined: 'no-df' };
  if (!(Math.hypot(before.se, after.se) > 0))
    return { ...rows, ...untested, change, undefined: 'no-variance' };
  const tested = independentContrast(after, before);
  const interval = knownInterval(tested.interval);
  return {
    ...rows,
    change,
    se: figure(tested.se),
    df: figure(tested.df),
    p: figure(tested.p),
    ...(interval && { interval }),
  };
}

const untested = { se: null, df: null, p: null } as const;

/** A row's figure where it may be shown; an se or df that is not stated is NaN. */
function sampleFigure(row: EstimateRow): SampleFigure | undefined {
  const { estimate, se, df, withheld, reliability } = row;
  if (estimate === null || withheld !== undefined || reliability === 'suppressed') return undefined;
  return { estimate, se: se ?? Number.NaN, df: df ?? Number.NaN };
}

function hiddenIn(
  before: SampleFigure | undefined,
  after: SampleFigure | undefined,
): ChangeUndefined {
  if (!before && !after) return 'hidden-both';
  return before ? 'hidden-later' : 'hidden-earlier';
}
