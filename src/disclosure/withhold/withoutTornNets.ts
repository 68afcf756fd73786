import type { EstimateRow } from '../../results/document/Results';
import type { ResultsDocument } from '../../results/document/ResultsDocument';
import { isOf } from '../../results/measures/byMeasure';
import type { DistributionTable } from '../../results/measures/distribution/distributionSchema';
import type { ResultTable } from '../../results/measures/Measures';
import { groupKey } from '../../results/rows/isTotalRow';
import { jointKey } from '../../study/jointKey';
import { type DisclosurePolicy, isSmall } from '../DisclosurePolicy';

/**
 * A document without the nets of multiple-response items that have a small count anywhere. A net of options is at
 * least its largest option and at most their sum: beside a hidden option it would say too much, and hidden beside
 * its options it would not be hidden.
 */
export function withoutTornNets(
  document: ResultsDocument,
  isMultiple: (item: string) => boolean,
  policy: DisclosurePolicy,
): ResultsDocument {
  const isTearing = ({ n, base }: EstimateRow) =>
    n === null || isSmall(n, policy) || (typeof base === 'number' && isSmall(base - n, policy));
  const levelsOf = (item: string) =>
    new Map(
      document.study.items
        ?.find(({ id }) => id === item)
        ?.nets?.map(({ label, levels }) => [label, levels] as const),
    );
  const torn = new Set(
    document.tables
      .filter((table) => isOf('distribution', table))
      .filter(
        (table) =>
          isMultiple(table.item) &&
          ([...table.rows, ...(table.nets ?? [])].some(isTearing) ||
            overlaps(table, levelsOf(table.item)).some((count) => isSmall(count, policy))),
      )
      .map(({ item }) => item),
  );
  if (torn.size === 0) return document;
  return { ...document, tables: document.tables.flatMap((table) => without(table, torn)) };
}

/**
 * What a net tells by subtraction, in each group: how many chose of it only others than one of its options, how often
 * its options were chosen together, and how many chose of it nothing that a net within it holds.
 */
function overlaps(
  { rows, nets = [] }: DistributionTable,
  levelsOf: ReadonlyMap<string, readonly string[]>,
): readonly number[] {
  const counts = new Map(rows.map((row) => [jointKey(groupKey(row), row.level), row.n ?? 0]));
  return nets.flatMap((net) => {
    const levels = levelsOf.get(net.level ?? '') ?? [];
    const parts = levels.map((level) => counts.get(jointKey(groupKey(net), level)) ?? 0);
    const inner = nets
      .filter((each) => groupKey(each) === groupKey(net) && each.level !== net.level)
      .filter(({ level = '' }) => levelsOf.get(level)?.every((each) => levels.includes(each)))
      .map(({ n }) => n ?? 0);
    const total = parts.reduce((sum, part) => sum + part, 0);
    return [total, ...[...parts, ...inner].map((part) => 2 * (net.n ?? 0) - part)].map(
      (count) => count - (net.n ?? 0),
    );
  });
}

function without(table: ResultTable, torn: ReadonlySet<string>): readonly ResultTable[] {
  if (!('item' in table) || !torn.has(table.item)) return [table];
  if (isOf('top-box', table)) return table.top.length > 1 ? [] : [table];
  if (!isOf('distribution', table)) return [table];
  const { nets, ...kept } = table;
  return [kept];
}
