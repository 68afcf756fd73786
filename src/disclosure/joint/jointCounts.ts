import type { Filter } from '../../results/document/Results';
import type { ItemSummary } from '../../results/document/StudySummary';
import { isTotalRow } from '../../results/rows/isTotalRow';
import type { Answer } from '../publish/Answer';

/** One cell of a table of two items by each other. */
export interface JointCell {
  readonly first: string;
  readonly second: string;
  readonly n: number;
}

/** How many gave each pair of answers among those whom the filters keep; undefined where the table can't be made. */
export function pairedCounts(
  answer: Answer,
  first: string,
  second: string,
  filters: readonly Filter[],
): readonly JointCell[] | undefined {
  const table = answer({ measure: 'distribution', item: first, by: second, filters });
  if (!table.ok) return undefined;
  return table.value.rows
    .filter((row) => !isTotalRow(row))
    .map(({ level = '', group, n }) => ({ first: level, second: group, n: n ?? 0 }));
}

/**
 * How many gave each combination of answers to several items, in every group of a banner that holds somebody; those of
 * nobody may be lacking. Undefined where one of its tables can't be made.
 */
export function jointCounts(
  answer: Answer,
  [first, second, ...others]: readonly ItemSummary[],
  by: string,
  filters: readonly Filter[],
): readonly number[] | undefined {
  if (!first || !second) return undefined;
  const views = others.reduce<readonly (readonly Filter[])[]>(
    (list, { id, levels }) =>
      list.flatMap((view) => levels.map((level) => [...view, { column: id, levels: [level] }])),
    [filters],
  );
  const banner = by === 'none' ? second.id : `${by} × ${second.id}`;
  const counts: number[] = [];
  for (const view of views) {
    const table = answer({ measure: 'distribution', item: first.id, by: banner, filters: view });
    if (table.ok) {
      for (const row of table.value.rows) if (!isTotalRow(row)) counts.push(row.n ?? 0);
    } else if (!table.problems.every(({ code }) => code === 'filter-empty')) return undefined;
  }
  return counts;
}
