import { meanInterval } from '../../estimate/intervals/meanInterval';
import { knownInterval } from '../../results/document/figure';
import type {
  QuadrantName,
  QuadrantRow,
  RiskDifferenceRow,
} from '../../results/measures/gap/gapSchema';
import { groupKey } from '../../results/rows/isTotalRow';
import { groupOf } from '../withhold/withheldRow';
import { type Rounding, roundedDf } from './roundedRow';

/** A risk difference from the rounded quadrants of its group; its errors keep two digits of a variance ratio. */
export function roundedRisk(
  row: RiskDifferenceRow,
  exact: readonly QuadrantRow[],
  quadrants: readonly QuadrantRow[],
  by: Rounding,
): RiskDifferenceRow {
  const { interval: _, ...bare } = row;
  const size = row.n ?? exact.find((each) => groupKey(each) === groupKey(row))?.n ?? 0;
  const counted = row.n == null ? bare : { ...bare, n: by.round(row.n) };
  if (row.withheld || row.estimate === null) return counted;
  const share = shareIn(quadrants, groupKey(row));
  const before = shareIn(exact, groupKey(row));
  const rounded = by.round(size);
  const side = (inactive: QuadrantName, active: QuadrantName, se: number | null | undefined) => {
    const of = share(inactive) + share(active);
    const risk = share(inactive) / of;
    const was = before(inactive) + before(active);
    const binomial = (before(inactive) * before(active)) / was ** 2 / (was * size);
    const ratio = binomial > 0 ? by.ratio((se ?? 0) ** 2 / binomial) : 1;
    return { risk, se: Math.sqrt((ratio * risk * (1 - risk)) / (of * rounded)) };
  };
  const concerned = side('paradoxical', 'guarded', row.inactiveGivenConcernedSe);
  const unconcerned = side('carefree', 'cautious', row.inactiveGivenUnconcernedSe);
  const estimate = concerned.risk - unconcerned.risk;
  if (!Number.isFinite(estimate)) return unknownRisk(counted);
  const was = Math.hypot(row.inactiveGivenConcernedSe ?? 0, row.inactiveGivenUnconcernedSe ?? 0);
  const ratio = was > 0 && row.se !== null ? Math.sqrt(by.ratio((row.se / was) ** 2)) : 1;
  const se = ratio * Math.hypot(concerned.se, unconcerned.se);
  const df = roundedDf(row.df ?? null, size, by);
  const interval =
    df === null ? undefined : knownInterval(meanInterval({ estimate, se, df }, by.level));
  return {
    ...counted,
    inactiveGivenConcerned: concerned.risk,
    inactiveGivenConcernedSe: concerned.se,
    inactiveGivenUnconcerned: unconcerned.risk,
    inactiveGivenUnconcernedSe: unconcerned.se,
    estimate,
    se,
    ...(df === null ? {} : { df }),
    ...(interval ? { interval } : {}),
  };
}

function shareIn(rows: readonly QuadrantRow[], key: string): (name: QuadrantName) => number {
  return (name) =>
    rows.find((row) => groupKey(row) === key && row.quadrant === name)?.estimate ?? Number.NaN;
}

/** Rounding left nobody on one side. */
function unknownRisk(row: RiskDifferenceRow): RiskDifferenceRow {
  return {
    ...groupOf(row),
    ...(row.n === undefined ? {} : { n: row.n }),
    inactiveGivenConcerned: null,
    inactiveGivenUnconcerned: null,
    estimate: null,
    se: null,
    undefined: 'no-respondents',
  };
}
