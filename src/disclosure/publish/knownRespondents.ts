import { ok, type Result } from '../../problem/Result';
import type { Filter } from '../../results/document/Results';
import type { SegmentationSummary, StudySummary } from '../../results/document/StudySummary';
import { groupKey, isTotalRow, keyOfGroup, totalKey } from '../../results/rows/isTotalRow';
import type { Answer } from './Answer';
import { offeredFilters } from './publishedQueries';

/** A filter is told only if it leaves out no more than this share of respondents, others before it included. */
const mostLeftOut = 0.15;

/** Whom a published study is of. */
export interface KnownRespondents {
  readonly study: StudySummary;
  /** What every query is filtered by besides its own filters. */
  readonly filters: readonly Filter[];
}

/**
 * The respondents whose generation is known, and whose every filter is; a filter that too many did not answer is not
 * told instead. Without anyone unknown the groups of every banner add up to the total, and no group of unknowns can
 * be worked out by subtracting them.
 */
export function knownRespondents(study: StudySummary, answer: Answer): Result<KnownRespondents> {
  const respondents = study.respondents ?? 0;
  const generations = Object.keys(study.generations);
  const known = sum(Object.values(study.generations));
  const someUnknown = generations.length > 0 && known < respondents;
  const filters: Filter[] = someUnknown ? [{ column: 'generation', levels: generations }] : [];
  const told: string[] = [];
  let size = someUnknown ? known : respondents;
  for (const { id, levels } of offeredFilters(study)) {
    const table = answer({ measure: 'distribution', item: id, by: 'none', filters });
    if (!table.ok) return table;
    const answered = sum(table.value.rows.map((row) => (isTotalRow(row) ? row.n : 0)));
    if (answered < size && respondents - answered > mostLeftOut * respondents) continue;
    told.push(id);
    if (answered === size) continue;
    filters.push({ column: id, levels });
    size = answered;
  }
  const of = { ...study, ...(study.filters ? { filters: told } : {}) };
  return countsWithin(of, filters, answer);
}

/** Counts of respondents and segments where all of these filters are answered. */
function countsWithin(
  study: StudySummary,
  filters: readonly Filter[],
  answer: Answer,
): Result<KnownRespondents> {
  if (filters.length === 0) return ok({ study, filters });
  const column = filters.map((filter) => filter.column).find((id) => id !== 'generation');
  if (column === undefined) {
    const respondents = sum(Object.values(study.generations));
    return ok({ study: counted(study, respondents, study.generations), filters });
  }
  const table = answer({ measure: 'distribution', item: column, by: 'generation', filters });
  if (!table.ok) return table;
  const bases = new Map(table.value.rows.map((row) => [groupKey(row), row.base ?? 0]));
  const generations = Object.fromEntries(
    Object.keys(study.generations).map((name) => [name, bases.get(keyOfGroup(name)) ?? 0]),
  );
  return ok({ study: counted(study, bases.get(totalKey) ?? 0, generations), filters });
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
