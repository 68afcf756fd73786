import { errorProblem } from '../../problem/Problem';
import { failed, ok, type Result } from '../../problem/Result';
import type { Item } from '../Codebook';
import type { AssumedFact } from '../certainty/AssumedFact';
import { findColumn } from '../resolve/findColumn';
import type { ItemContext } from '../resolve/readItem';
import { resolveItem } from '../resolve/resolveItem';

/** An item that a rule or a derived variable is made of. */
export interface Source {
  readonly item: Item;
  /** Of a column that the study file lists no item for, what of its reading is asked. */
  readonly assumed: readonly AssumedFact[];
}

/** Finds a source by its name; `field` is the path of the study file that names it. */
export type Sources = (name: string, field: string) => Result<Source>;

/**
 * Sources among items by their ids, else among the survey's columns: by the item that stands in the column, else as the
 * column is detected. Fails with `derived-source-unknown`.
 */
export function itemSources(items: readonly Item[], context: Omit<ItemContext, 'field'>): Sources {
  const byId = new Map(items.map((item) => [item.id, item]));
  return (name, field) => {
    const known = byId.get(name);
    if (known) return ok({ item: known, assumed: [] });
    const column = findColumn(context.table, name);
    if (!column)
      return failed(errorProblem('derived-source-unknown', { field, item: name }, { field }));
    const inColumn = items.find(
      (item) => item.kind !== 'multiple' && item.column === column.position - 1,
    );
    if (inColumn) return ok({ item: inColumn, assumed: [] });
    return resolveItem({ id: name, column: `#${column.position}` }, { ...context, field });
  };
}
