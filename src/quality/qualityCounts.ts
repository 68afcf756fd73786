import { type QualityFlag, type QualityReport, qualityFlags } from './QualityReport';

/** Counts of respondents; null where the survey holds nothing to tell by (no grid, no duration, too few items). */
export interface QualityCounts {
  readonly duplicates: number | null;
  readonly straightliners: number | null;
  readonly speeders: number | null;
  readonly previews?: number;
  /** In seconds. */
  readonly medianDuration?: number;
  /** Respondents by share of items answered, in tenths: under 10 %, …, 90 % and more. */
  readonly answered: readonly number[];
  readonly excluded: number;
}

/** What may be told of a report: counts. `keep` is the mask of `excludedBy`; without it nobody is excluded. */
export function qualityCounts(report: QualityReport, keep?: Uint8Array): QualityCounts {
  const count = (flag: QualityFlag) => {
    let respondents = 0;
    for (const flags of report.flags) if (flags & qualityFlags[flag]) respondents += 1;
    return respondents;
  };
  const countOrNull = (flag: QualityFlag) => (report.assessed[flag] ? count(flag) : null);
  return {
    duplicates: countOrNull('duplicate'),
    straightliners: countOrNull('straightliner'),
    speeders: countOrNull('speeder'),
    ...(report.assessed.preview && { previews: count('preview') }),
    ...(report.medianDuration !== undefined && { medianDuration: report.medianDuration }),
    answered: answeredTenths(report),
    excluded: keep ? keep.reduce((sum, kept) => sum + (kept === 0 ? 1 : 0), 0) : 0,
  };
}

function answeredTenths({ answeredCounts, itemCount }: QualityReport): readonly number[] {
  const tenths = new Array<number>(10).fill(0);
  for (const answered of answeredCounts) {
    const tenth = itemCount === 0 ? 0 : Math.floor((10 * answered) / itemCount);
    tenths[Math.min(tenth, 9)]! += 1;
  }
  return tenths;
}
