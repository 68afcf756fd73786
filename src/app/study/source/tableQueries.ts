import type { ResultTable, TopBoxTable } from '../../../results/document/Results';
import type { StudySummary } from '../../../results/document/StudySummary';
import type { Query } from '../../../results/query/Query';

/** The queries that a published table answers; more than one where a choice was left to its default. */
export function tableQueries(table: ResultTable, summary: StudySummary): readonly Query[] {
  const view = { by: table.by, filters: table.filters ?? [] };
  switch (table.measure) {
    case 'top-box': {
      const net = netOf(table, summary);
      return [{ ...view, measure: 'top-box', item: table.item, ...(net !== undefined && { net }) }];
    }
    case 'distribution':
    case 'mean':
    case 'median':
      return [{ ...view, measure: table.measure, item: table.item }];
    case 'gap':
      return [{ ...view, measure: 'gap', concern: table.concern, behavior: table.behavior }];
    case 'index-gap':
      return [
        { ...view, measure: 'index-gap' },
        { ...view, measure: 'index-gap', thresholds: table.thresholds },
      ];
    case 'sensitivity': {
      const { of, concern, behavior } = table;
      const pair = {
        ...(concern !== undefined && { concern }),
        ...(behavior !== undefined && { behavior }),
      };
      return [{ ...view, measure: 'sensitivity', of, ...pair }];
    }
  }
}

/** A net's table differs from its item's own by the levels it counts. */
function netOf({ item: id, top }: TopBoxTable, { items = [] }: StudySummary): string | undefined {
  const item = items.find((other) => other.id === id);
  if (!item || sameLevels(item.top, top)) return undefined;
  return item.nets?.find((net) => sameLevels(net.levels, top))?.label;
}

function sameLevels(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((level) => b.includes(level));
}
