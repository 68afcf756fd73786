import type { StudySummary } from '../../document/StudySummary';
import type { Place } from '../Place';
import type { TopBoxTable } from './topBoxSchema';

/** Of every item with a top box; nets and single answers are asked for by name alone. */
export const topBoxPlace: Place<'top-box'> = {
  ofItem: ({ id, top }) => (top.length > 0 ? [{ measure: 'top-box', item: id }] : []),
  answeredBy: (table, summary) => {
    const net = netOf(table, summary);
    return [{ measure: 'top-box', item: table.item, ...(net !== undefined && { net }) }];
  },
};

/** A net's table differs from its item's own by the levels it counts. */
function netOf({ item: id, top }: TopBoxTable, { items = [] }: StudySummary): string | undefined {
  const item = items.find((other) => other.id === id);
  if (!item || sameLevels(item.top, top)) return undefined;
  return item.nets?.find((net) => sameLevels(net.levels, top))?.label;
}

function sameLevels(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((level) => b.includes(level));
}
