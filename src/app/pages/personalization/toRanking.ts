import { toChartCell } from '../../../charts/cells/ChartCell';
import { toChartGroups } from '../../../charts/cells/ChartGroup';
import type { RankedBarsData, RankedRow } from '../../../charts/ranked/toRankedRows';
import type { StudySummary } from '../../../results/document/StudySummary';
import type { ShareTable } from './ShareTable';

/** Whom the bars rank by, and whom the marks beside them show. */
export interface RankedGroups {
  readonly group: string;
  readonly compare?: string | undefined;
}

/** Shares ranked by a group, highest first, with a second group beside; figures that are not shown come last. */
export function toRanking(
  shares: readonly ShareTable[],
  { group, compare }: RankedGroups,
  summary: StudySummary,
): RankedBarsData | undefined {
  const names = shares.flatMap(({ rows }) => rows.map((row) => row.group));
  const groups = toChartGroups(names, summary);
  const shown = groups.get(group);
  const beside = compare === undefined ? undefined : groups.get(compare);
  if (!shown) return undefined;
  const cellOf = (share: ShareTable, name: string) => {
    const row = share.rows.find((each) => each.group === name);
    return row ? toChartCell(row) : ({ kind: 'hidden', why: 'undefined', n: null } as const);
  };
  const rows = shares.map(
    (share): RankedRow => ({
      id: share.id,
      label: share.label,
      cell: cellOf(share, group),
      ...(beside && { compared: cellOf(share, beside.name) }),
    }),
  );
  return {
    group: shown,
    ...(beside && { compared: beside }),
    rows: rows.toSorted((a, b) => rank(b) - rank(a)),
  };
}

function rank({ cell }: RankedRow): number {
  return cell.kind === 'shown' ? cell.value : -1;
}
