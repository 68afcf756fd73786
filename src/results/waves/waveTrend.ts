import { fisherUpper } from '../../estimate/distributions/fisher';
import { studentQuantile, studentTwoSided } from '../../estimate/distributions/student';
import type { SizeSpread } from './sizeSpreads';

/** One group's figure in one wave, with what its regression on the date needs. */
export interface TrendPoint {
  /** Years; parts of a year count. */
  readonly date: number;
  readonly estimate: number;
  readonly se: number;
  readonly df: number;
  readonly weightedBase: number;
  /** How much the group's weighted size varies with the sample; taken as known where this is left out. */
  readonly size?: SizeSpread | undefined;
}

/** A test of the waves against a straight line. */
export interface Departure {
  readonly F: number;
  readonly ndf: number;
  readonly ddf: number;
  readonly p: number;
}

/** The change a year along a straight line through three waves or more. */
export interface Trend {
  readonly slope: number;
  readonly se: number;
  readonly df: number;
  readonly p: number;
  readonly interval: readonly [number, number];
  /** NaN where nothing is left to test by. */
  readonly departure: Departure;
}

/**
 * The design-based regression of an item on the date over waves that share no respondent, each a stratum of its own (R:
 * `svyglm(y ~ date)` on the waves together; df are those of all waves + 1 − 2), and the Wald test of the waves' own means
 * against that line (`regTermTest` of the waves beside the date; df + 1 − waves). Undefined under three dates, or where a
 * figure has no error.
 */
export function waveTrend(points: readonly TrendPoint[], level = 0.95): Trend | undefined {
  const dates = new Set(points.map(({ date }) => date));
  if (points.length < 3 || dates.size < points.length) return undefined;
  if (!points.every(({ se, df, weightedBase }) => se > 0 && df > 0 && weightedBase > 0))
    return undefined;
  const line = weightedLine(points, ({ weightedBase }) => weightedBase);
  const variance = points.reduce((sum, { estimate, se, size, ...point }, k) => {
    const residual = estimate - line.at(point.date);
    const own =
      se ** 2 + (size ? 2 * residual * size.covariance + residual ** 2 * size.variance : 0);
    return sum + (line.leverage[k] ?? 0) ** 2 * own;
  }, 0);
  const se = Math.sqrt(variance);
  const total = points.reduce((sum, { df }) => sum + df, 0);
  const df = total - 1;
  const half = studentQuantile((1 + level) / 2, df) * se;
  return {
    slope: line.slope,
    se,
    df,
    p: studentTwoSided(line.slope / se, df),
    interval: [line.slope - half, line.slope + half],
    departure: departureFrom(points, total),
  };
}

/** Wald's statistic of all contrasts that a straight line sets to 0: the squares about the line of least variance. */
function departureFrom(points: readonly TrendPoint[], total: number): Departure {
  const line = weightedLine(points, ({ se }) => 1 / se ** 2);
  const wald = points.reduce(
    (sum, { date, estimate, se }) => sum + ((estimate - line.at(date)) / se) ** 2,
    0,
  );
  const [ndf, ddf] = [points.length - 2, total + 1 - points.length];
  const F = wald / ndf;
  return { F, ndf, ddf, p: ddf > 0 ? fisherUpper(F, ndf, ddf) : Number.NaN };
}

function weightedLine(points: readonly TrendPoint[], weightOf: (point: TrendPoint) => number) {
  const weights = points.map(weightOf);
  const sum = (of: (point: TrendPoint, k: number) => number) =>
    points.reduce((all, point, k) => all + (weights[k] ?? 0) * of(point, k), 0);
  const mass = sum(() => 1);
  const middle = sum(({ date }) => date) / mass;
  const mean = sum(({ estimate }) => estimate) / mass;
  const spread = sum(({ date }) => (date - middle) ** 2);
  /** How much each figure moves the slope. */
  const leverage = points.map(({ date }, k) => ((weights[k] ?? 0) * (date - middle)) / spread);
  const slope = points.reduce((all, { estimate }, k) => all + (leverage[k] ?? 0) * estimate, 0);
  return { slope, leverage, at: (date: number) => mean + slope * (date - middle) };
}
