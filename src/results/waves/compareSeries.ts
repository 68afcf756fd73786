import { figure, knownInterval } from '../document/figure';
import type { EstimateRow, Figure, Interval } from '../document/Results';
import { subjectKey } from '../findings/foundIn';
import { type CompareOptions, compareWaves } from './compareWaves';
import type { SizeSpread } from './sizeSpreads';
import type { ChangeSubject, Wave, WaveComparison, WaveTables } from './WaveComparison';
import { waveSide } from './waveSubjects';
import { type Departure, type TrendPoint, waveTrend } from './waveTrend';

/** A wave with its date, and by subject and group how much sizes vary, where its answers are at hand. */
export interface SeriesWave {
  readonly tables: WaveTables;
  readonly sizes?: ReadonlyMap<string, ReadonlyMap<string, SizeSpread>> | undefined;
}

/** Why a group has no trend. */
export type TrendUndefined = 'no-date' | 'cut' | 'hidden' | 'no-error';

/** One group over all waves: its figures in their order, and the line through them. */
export interface TrendRow {
  readonly group: string;
  readonly points: readonly { readonly date: Figure; readonly row: EstimateRow | null }[];
  /** Change a year. */
  readonly slope: Figure;
  readonly se: Figure;
  readonly df: Figure;
  readonly p: Figure;
  readonly interval?: Interval;
  readonly departure?: Departure;
  readonly undefined?: TrendUndefined;
}

export interface SubjectTrend {
  readonly subject: ChangeSubject;
  /** Places of waves, from 0, that the question or its answers differ in from the wave before: there the line is cut. */
  readonly cuts: readonly number[];
  readonly rows: readonly TrendRow[];
}

/** Three waves or more: each against the one before and against the first, and the trend over all. */
export interface WaveSeries {
  readonly waves: readonly Wave[];
  readonly previous: readonly WaveComparison[];
  readonly first: readonly WaveComparison[];
  readonly trends: readonly SubjectTrend[];
}

/**
 * What changed over three waves or more, in the order given. Waves are taken as independent samples; the trend is over
 * all of them, of subjects that stayed the same throughout.
 */
export function compareSeries(
  waves: readonly SeriesWave[],
  options: CompareOptions = {},
  level = 0.95,
): WaveSeries {
  const pairs = waves.slice(1).map((later, k) => ({ earlier: waves[k] ?? later, later }));
  const previous = pairs.map(({ earlier, later }) =>
    compareWaves(earlier.tables, later.tables, options),
  );
  const [start, , ...others] = waves;
  const first = start
    ? others.map((later) => compareWaves(start.tables, later.tables, options))
    : [];
  const [oldest] = previous;
  return {
    waves: oldest ? [oldest.earlier, ...previous.map(({ later }) => later)] : [],
    previous,
    first,
    trends: subjectsOf(previous).map((subject) => subjectTrend(subject, waves, previous, level)),
  };
}

/** Every subject that any two neighbors share. */
function subjectsOf(previous: readonly WaveComparison[]): readonly ChangeSubject[] {
  const all = previous.flatMap(({ changes }) => changes.map(({ subject }) => subject));
  return [...new Map(all.map((subject) => [subjectKey(subject), subject])).values()];
}

function subjectTrend(
  subject: ChangeSubject,
  waves: readonly SeriesWave[],
  previous: readonly WaveComparison[],
  level: number,
): SubjectTrend {
  const key = subjectKey(subject);
  const view = previous[0]?.view ?? { by: 'generation', filters: [] };
  const tables = waves.map((wave) => waveSide(wave.tables, view).tables.get(key));
  const cuts = previous.flatMap(({ changes }, k) =>
    changes.some((change) => subjectKey(change.subject) === key && !change.reworded) ? [] : [k + 1],
  );
  const groups = [
    ...new Set(tables.flatMap((table) => table?.rows.map(({ group }) => group) ?? [])),
  ];
  const rows = groups.map((group): TrendRow => {
    const points = waves.map(({ tables: { study } }, k) => ({
      date: study.fieldworkYear ?? null,
      row: tables[k]?.rows.find((row) => row.group === group) ?? null,
    }));
    const isSplit = previous.some(({ groupsBreak }) => groupsBreak !== undefined);
    const isCut = cuts.length > 0 || (isSplit && group !== 'Total');
    const known = points.map(({ date, row }, k) =>
      trendPoint(date, row, waves[k]?.sizes?.get(key)?.get(group)),
    );
    const reason: TrendUndefined | undefined = points.some(({ date }) => date === null)
      ? 'no-date'
      : isCut
        ? 'cut'
        : known.includes(undefined)
          ? 'hidden'
          : undefined;
    const trend = reason
      ? undefined
      : waveTrend(
          known.filter((each) => each !== undefined),
          level,
        );
    if (!trend) return { group, points, ...noTrend, undefined: reason ?? 'no-error' };
    const interval = knownInterval(trend.interval);
    return {
      group,
      points,
      slope: figure(trend.slope),
      se: figure(trend.se),
      df: trend.df,
      p: figure(trend.p),
      ...(interval && { interval }),
      departure: trend.departure,
    };
  });
  return { subject, cuts, rows };
}

const noTrend = { slope: null, se: null, df: null, p: null } as const;

function trendPoint(
  date: number | null,
  row: EstimateRow | null,
  size: SizeSpread | undefined,
): TrendPoint | undefined {
  if (date === null || !row || row.withheld || row.reliability === 'suppressed') return undefined;
  const { estimate, se, df, weightedBase, n } = row;
  if (estimate === null || se === null || df == null) return undefined;
  return { date, estimate, se, df, weightedBase: weightedBase ?? n ?? 0, size };
}
