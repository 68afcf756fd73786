import type { ResultTable } from '../measures/Measures';
import { isTotalRow, keyOfGroup, nameOfKey } from './isTotalRow';

/**
 * A table whose groups are told apart by their names alone, for views, which choose and compare groups by name: one that
 * the data call "Total" stands in quotes, in rows, contrasts and letters alike. The same table where there is none.
 */
export function keyedTable<Table extends ResultTable>(table: Table): Table {
  return table.rows.every((row) => isTotalRow(row) || keyOfGroup(row.group) === row.group)
    ? table
    : (renamed(table, keyOfGroup) as Table);
}

/** A table as it was before `keyedTable`: as a file holds it. */
export function plainTable<Table extends ResultTable>(table: Table): Table {
  return table.rows.every((row) => isTotalRow(row) || nameOfKey(row.group) === row.group)
    ? table
    : (renamed(table, nameOfKey) as Table);
}

/** Every name of a group within: a row's, both sides of a contrast, a letter's; never that of the total. */
function renamed(value: unknown, rename: (name: string) => string): unknown {
  if (Array.isArray(value)) return value.map((each) => renamed(each, rename));
  if (typeof value !== 'object' || value === null) return value;
  const isTotal = 'kind' in value && value.kind === 'total';
  return Object.fromEntries(
    Object.entries(value).map(([field, held]) =>
      namesGroup.has(field) && typeof held === 'string'
        ? [field, isTotal ? held : rename(held)]
        : [field, renamed(held, rename)],
    ),
  );
}

const namesGroup = new Set(['group', 'a', 'b']);
