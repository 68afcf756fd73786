import type { SurveyTable } from '../../survey/SurveyTable';
import { type ColumnDraft, reason } from '../profile/ColumnDraft';
import type { ColumnSet } from './columnSets';
import { isRanking } from './isRanking';

/**
 * Drafts of the columns of a ranking, by index: numbers where the columns are options that hold places, choices without an
 * order where they are places that hold options. Undefined where the set is no ranking.
 */
export function draftRanking(
  set: ColumnSet,
  table: SurveyTable,
  drafts: readonly ColumnDraft[],
): ReadonlyMap<number, ColumnDraft> | undefined {
  const members = set.columns.filter((k) =>
    ['scale', 'single', 'numeric'].includes(drafts[k]!.kind),
  );
  const columns = members.map((k) => table.columns[k]!);
  if (!isRanking(columns, table.rowCount)) return undefined;
  const arePlaces = members.every(
    (k) => drafts[k]!.family === 'numbers' || drafts[k]!.kind === 'numeric',
  );
  const reasons = [reason('ranking', { count: members.length })];
  const entries = members.map((k): readonly [number, ColumnDraft] => {
    const { levels, missing } = drafts[k]!;
    if (arePlaces) return [k, { kind: 'numeric', levels: [], missing, confidence: 0.85, reasons }];
    return [k, { kind: 'single', levels, missing, confidence: 0.85, reasons, setId: set.id }];
  });
  return new Map(entries);
}
