import { isCertain } from '../../estimate/intervals/reliabilityOf';
import { certainContrast } from '../../estimate/tests/certainContrast';
import { varies } from '../../estimate/tests/contrast';
import { independentContrast, type SampleFigure } from '../../estimate/tests/independentContrast';
import { figure, knownInterval } from '../document/figure';
import type { EstimateRow } from '../document/Results';
import type { ChangeRow, ChangeUndefined } from './WaveComparison';

/** A change before it is adjusted for the others tested with it. */
export type UnadjustedChange = Omit<ChangeRow, 'pHolm' | 'pBH'>;

/**
 * One group's change between two independent samples (see `independentContrast`). From a figure that is withheld,
 * suppressed or undefined in either wave nothing is computed. A share of 0 or 1 is tested by Fisher, its interval is by
 * MOVER, on 30 effective respondents or more (`certainContrast`); a mean without variance is not tested.
 */
export function changeRow(
  earlier: EstimateRow,
  later: EstimateRow,
  of: 'proportion' | 'mean' = 'mean',
): UnadjustedChange {
  const { group, kind } = later;
  const rows = { group, ...(kind && { kind }), earlier, later };
  const [before, after] = [sampleFigure(earlier), sampleFigure(later)];
  if (!before || !after)
    return { ...rows, ...untested, change: null, undefined: hiddenIn(before, after) };
  const change = after.estimate - before.estimate;
  if (!(before.df > 0) || !(after.df > 0))
    return { ...rows, ...untested, change, undefined: 'no-df' };
  const tested = independentContrast(after, before);
  if (of === 'proportion' && (isCertain(before) || isCertain(after))) {
    const exact = certainContrast(after, before);
    if (!exact) return { ...rows, ...untested, change, undefined: 'too-few' };
    const interval = knownInterval(exact.interval);
    const { se, df } = tested;
    return {
      ...rows,
      change,
      se: figure(se),
      df: figure(df),
      p: exact.p,
      ...(interval && { interval }),
    };
  }
  if (!varies(before.estimate, before.se) || !varies(after.estimate, after.se))
    return { ...rows, ...untested, change, undefined: 'no-variance' };
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

interface Bases {
  readonly n: number;
  readonly effectiveBase: number;
}

const untested = { se: null, df: null, p: null } as const;

/** A row's figure where it may be shown; an se or df that is not stated is NaN. */
function sampleFigure(row: EstimateRow): (SampleFigure & Bases) | undefined {
  const { estimate, se, df, withheld, reliability } = row;
  const n = row.n ?? 0;
  if (estimate === null || withheld !== undefined || reliability === 'suppressed') return undefined;
  return {
    estimate,
    se: se ?? Number.NaN,
    df: df ?? Number.NaN,
    n,
    effectiveBase: row.effectiveBase ?? n,
  };
}

function hiddenIn(
  before: SampleFigure | undefined,
  after: SampleFigure | undefined,
): ChangeUndefined {
  if (!before && !after) return 'hidden-both';
  return before ? 'hidden-later' : 'hidden-earlier';
}
