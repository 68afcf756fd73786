import type { EstimateRow } from '../../results/document/Results';
import type { ResultsDocument } from '../../results/document/ResultsDocument';
import { tablesOf } from '../../results/measures/byMeasure';
import type { ItemTable } from '../../results/measures/Measures';
import type { NetScoreTable } from '../../results/measures/netScore/netScoreSchema';
import { groupKey } from '../../results/rows/isTotalRow';
import { jointKey } from '../../study/jointKey';

/**
 * Whether a net score may be told: it and its error say how many are at either end, so only where the top box (or each
 * of its levels) and every low level are told in the same view. It then tells nothing that they do not.
 */
export function netScoresTold(
  { tables }: ResultsDocument,
  isWithheld: (row: object) => boolean,
): (table: NetScoreTable, row: EstimateRow) => boolean {
  const told = new Set<string>();
  for (const table of tablesOf('distribution', tables))
    for (const row of table.rows)
      if (!isWithheld(row)) told.add(keyOf(table, row, [row.level ?? '']));
  for (const table of tablesOf('top-box', tables))
    for (const row of table.rows) if (!isWithheld(row)) told.add(keyOf(table, row, table.top));
  return (table, row) => {
    const isTold = (levels: readonly string[]) => told.has(keyOf(table, row, levels));
    const each = (levels: readonly string[]) => levels.every((level) => isTold([level]));
    return each(table.bottom) && (isTold(table.top) || each(table.top));
  };
}

/** A document without net scores of views in which the answers themselves are not told. */
export function withAnswersTold(document: ResultsDocument): ResultsDocument {
  const told = new Set(tablesOf('distribution', document.tables).map(viewOf));
  const dropped = new Set<object>(
    tablesOf('net-score', document.tables).filter((table) => !told.has(viewOf(table))),
  );
  return { ...document, tables: document.tables.filter((table) => !dropped.has(table)) };
}

function keyOf(table: ItemTable, row: EstimateRow, levels: readonly string[]): string {
  return jointKey(viewOf(table), groupKey(row), ...levels);
}

function viewOf({ item, by, filters = [] }: ItemTable): string {
  return jointKey(item, by, JSON.stringify(filters));
}
