import type { ResultsDocument } from '../../results/document/ResultsDocument';
import type { ResultTable } from '../../results/measures/Measures';
import { totalRow } from '../../results/rows/isTotalRow';
import { jointKey } from '../../study/jointKey';
import { boxKey } from '../counts/Box';
import type { DocumentVariables } from '../counts/documentVariables';
import { levelsTold } from '../counts/levelsTold';
import { tableRows } from '../counts/tableRows';
import { type DisclosurePolicy, isSmall } from '../DisclosurePolicy';

/**
 * A document without the filtered tables that hold small counts: their holes would tear others everywhere. Those of one
 * question under one column's levels are judged together with the respondents left over, whom anyone can subtract:
 * the smallest levels are merged into the rest, two at least, until no small count is left; failing that, the question
 * is told unfiltered only. A mean counts as its levels do, for means of the parts add up to the whole's.
 */
export function mergeSparseFilters(
  document: ResultsDocument,
  variables: DocumentVariables,
  policy: DisclosurePolicy,
): ResultsDocument {
  const counts = countsByTable(document, variables, policy);
  const unfiltered = new Map<string, number>();
  const groups = new Map<string, Map<string, ResultTable[]>>();
  for (const table of document.tables) {
    const [filter] = table.filters ?? [];
    if (!filter) {
      for (const [key, value] of counts(table, undefined))
        if (!Number.isNaN(value)) unfiltered.set(key, value);
    } else addTo(groups, table);
  }
  const dropped = new Set<ResultTable>();
  for (const slices of groups.values()) {
    const ordered = [...slices.values()].sort((a, b) => sizeOf(b) - sizeOf(a));
    const kept = keptSlices(ordered, (tables) => hasSmall(tables, counts, unfiltered, policy));
    for (const table of ordered.slice(kept).flat()) dropped.add(table);
  }
  return { ...document, tables: document.tables.filter((table) => !dropped.has(table)) };
}

/** Tables of one question under one set of columns, by the levels filtered for. */
function addTo(groups: Map<string, Map<string, ResultTable[]>>, table: ResultTable): void {
  const columns = jointKey(...(table.filters ?? []).map((filter) => filter.column));
  const levels = jointKey(...(table.filters ?? []).map((filter) => jointKey(...filter.levels)));
  const asked = 'item' in table ? table.item : '';
  const pair = 'behavior' in table ? jointKey(table.concern, table.behavior) : '';
  const net = 'net' in table ? (table.net ?? '') : '';
  const key = jointKey(table.measure, table.by, columns, asked, net, pair);
  const slices = groups.get(key) ?? new Map<string, ResultTable[]>();
  slices.set(levels, [...(slices.get(levels) ?? []), table]);
  groups.set(key, slices);
}

function sizeOf(tables: readonly ResultTable[]): number {
  const row = totalRow(tables[0]?.rows);
  return row?.base ?? row?.n ?? 0;
}

/** How many of the largest slices to keep. */
function keptSlices(
  ordered: readonly (readonly ResultTable[])[],
  isTorn: (tables: readonly ResultTable[]) => boolean,
): number {
  for (let kept = ordered.length; kept > 0; kept -= kept === ordered.length ? 2 : 1)
    if (!isTorn(ordered.slice(0, kept).flat())) return kept;
  return 0;
}

type Counts = (
  table: ResultTable,
  without: string | undefined,
) => readonly (readonly [string, number])[];

function countsByTable(
  document: ResultsDocument,
  variables: DocumentVariables,
  { minCell }: DisclosurePolicy,
): Counts {
  const told = levelsTold(document.tables, variables);
  return (table, without) =>
    tableRows(table, variables, told, minCell).flatMap(({ counts }) => {
      const named = counts.map(
        ({ box, value }) =>
          [boxKey(box.filter((each) => each.variable.id !== without)), value] as const,
      );
      const [base, inside] = named;
      if (!base || !inside || named.length > 2) return named;
      return [...named, [`not ${inside[0]}`, base[1] - inside[1]] as const];
    });
}

/** Whether any count is small of some slices, or of all other respondents. */
function hasSmall(
  tables: readonly ResultTable[],
  counts: Counts,
  unfiltered: ReadonlyMap<string, number>,
  policy: DisclosurePolicy,
): boolean {
  const left = new Map<string, number>();
  for (const table of tables) {
    for (const [key, value] of new Map(counts(table, table.filters?.[0]?.column))) {
      const whole = left.get(key) ?? unfiltered.get(key);
      if (isSmall(Number.isNaN(value) ? (whole ?? 0) : value, policy)) return true;
      if (whole !== undefined && !Number.isNaN(value)) left.set(key, whole - value);
    }
  }
  return [...left.values()].some((value) => isSmall(Math.max(0, value), policy));
}
