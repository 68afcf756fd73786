import type { StudySummary } from '../../../results/document/StudySummary';
import type { DistributionTable } from '../../../results/measures/distribution/distributionSchema';
import { netShare } from '../../../results/measures/topBox/netShare';
import type { TopBoxTable } from '../../../results/measures/topBox/topBoxSchema';
import type { ShareTable } from './ShareTable';

/** An item's share in its top box. */
export function topShare(table: TopBoxTable, summary: StudySummary): ShareTable {
  const { item, rows, contrasts, top } = table;
  return { id: item, label: labelOf(item, summary), rows, contrasts, levels: top, source: table };
}

/** An item's share at the low end of its scale, as many levels as its top box; its lowest level where that is untold. */
export function lowEndShare(table: DistributionTable, summary: StudySummary): ShareTable {
  const item = summary.items?.find(({ id }) => id === table.item);
  const low = item?.bottom === undefined ? undefined : netShare(table, item.bottom, item);
  return low ? { ...topShare(low, summary), source: table } : lowestShare(table, summary);
}

/** An item's share in its lowest level: of a tactic, the creepiest answer. */
export function lowestShare(table: DistributionTable, summary: StudySummary): ShareTable {
  const [lowest = ''] = table.levels;
  return { ...levelShare(table, lowest), id: table.item, label: labelOf(table.item, summary) };
}

/** An item's share in its highest level. */
export function highestShare(table: DistributionTable, summary: StudySummary): ShareTable {
  const highest = table.levels.at(-1) ?? '';
  return { ...levelShare(table, highest), id: table.item, label: labelOf(table.item, summary) };
}

/** The share of each option of a multiple-response item. */
export function optionShares(table: DistributionTable): readonly ShareTable[] {
  return table.levels.map((level) => levelShare(table, level));
}

function levelShare(table: DistributionTable, level: string): ShareTable {
  return {
    id: level,
    label: level,
    rows: table.rows.filter((row) => row.level === level),
    contrasts: (table.contrasts ?? []).filter((contrast) => contrast.level === level),
    levels: [level],
    source: table,
  };
}

function labelOf(id: string, { items = [] }: StudySummary): string {
  return items.find((item) => item.id === id)?.label ?? id;
}
