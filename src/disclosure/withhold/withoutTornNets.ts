import type { EstimateRow } from '../../results/document/Results';
import type { ResultsDocument } from '../../results/document/ResultsDocument';
import type { DistributionTable } from '../../results/measures/distribution/distributionSchema';
import type { ResultTable } from '../../results/measures/Measures';
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
  const torn = new Set(
    document.tables
      .filter((table): table is DistributionTable => table.measure === 'distribution')
      .filter(({ item, rows, nets = [] }) => isMultiple(item) && [...rows, ...nets].some(isTearing))
      .map(({ item }) => item),
  );
  if (torn.size === 0) return document;
  return { ...document, tables: document.tables.flatMap((table) => without(table, torn)) };
}

function without(table: ResultTable, torn: ReadonlySet<string>): readonly ResultTable[] {
  if (!('item' in table) || !torn.has(table.item)) return [table];
  if (table.measure === 'top-box') return table.top.length > 1 ? [] : [table];
  if (table.measure !== 'distribution') return [table];
  const { nets, ...kept } = table;
  return [kept];
}
