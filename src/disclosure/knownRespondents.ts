import { ok, type Result } from '../problem/Result';
import type { Filter } from '../results/Results';
import type { SegmentationSummary, StudySummary } from '../results/StudySummary';
import type { Answer } from './Answer';
import { offeredFilters } from './publishedQueries';

/** Up to this share of respondents is left out for want of a group; more make a group of their own. */
const fewest = 0.05;

/** Whom a published study is of. */
export interface KnownRespondents {
  readonly study: StudySummary;
  /** What every query is filtered by besides its own filters. */
  readonly filters: readonly Filter[];
}

/** Finds the banners and filters that few respondents are unknown in, and counts the study without those respondents. */
export function knownRespondents(study: StudySummary, answer: Answer): Result<KnownRespondents> {
  const respondents = study.respondents ?? 0;
  const few = (count: number) => count > 0 && count <= fewest * respondents;
  const segments = Object.keys(study.generations);
  const inSegments = sum(Object.values(study.generations));
  const generation = { column: 'generation', levels: segments };
  const filters: Filter[] = few(respondents - inSegments) ? [generation] : [];
  for (const { id, levels } of offeredFilters(study)) {
    const table = answer({ measure: 'distribution', item: id, by: 'none', filters: [] });
    if (!table.ok) return table;
    const answered = table.value.rows.find((row) => row.group === 'Total')?.base ?? respondents;
    if (few(respondents - answered)) filters.push({ column: id, levels });
  }
  if (filters.length === 0) return ok({ study, filters });
  return countsWithin(study, filters, answer);
}

/** Counts of respondents and segments where all of these filters are answered. */
function countsWithin(
  study: StudySummary,
  filters: readonly Filter[],
  answer: Answer,
): Result<KnownRespondents> {
  const column = filters.map((filter) => filter.column).find((id) => id !== 'generation');
  if (column === undefined) {
    const respondents = sum(Object.values(study.generations));
    return ok({ study: counted(study, respondents, study.generations), filters });
  }
  const table = answer({ measure: 'distribution', item: column, by: 'generation', filters });
  if (!table.ok) return table;
  const bases = new Map(table.value.rows.map((row) => [row.group, row.base ?? 0]));
  const generations = Object.fromEntries(
    Object.keys(study.generations).map((name) => [name, bases.get(name) ?? 0]),
  );
  return ok({ study: counted(study, bases.get('Total') ?? 0, generations), filters });
}

function counted(
  study: StudySummary,
  respondents: number,
  generations: StudySummary['generations'],
): StudySummary {
  const { segmentation } = study;
  return {
    ...study,
    respondents,
    generations,
    ...(segmentation ? { segmentation: recounted(segmentation, generations) } : {}),
  };
}

/** Segment counts anew; how many were unknown is not told. */
function recounted(
  { edgeCount, ...segmentation }: SegmentationSummary,
  generations: StudySummary['generations'],
): SegmentationSummary {
  return {
    ...segmentation,
    unknown: { missing: null, unreadable: null, impossible: null },
    segments: segmentation.segments.map((each) => ({ ...each, n: generations[each.name] ?? 0 })),
  };
}

function sum(counts: readonly (number | null)[]): number {
  return counts.reduce<number>((total, count) => total + (count ?? 0), 0);
}
