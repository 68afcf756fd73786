import { totalKey } from '../../../../results/rows/isTotalRow';
import type { CrosstabColumn } from './Crosstab';
import type { RowOrder } from './sortRows';

/** The orders a crosstab offers, named by the column's letter: a group's own name may be an answer. */
export function rowOrderIds(columns: readonly CrosstabColumn[]): readonly string[] {
  const letters = columns.flatMap(({ letter }) => letter ?? []);
  return ['asked', 'total', ...letters];
}

/** The order that an address names; an unknown name is the question's own. */
export function rowOrderOf(id: string, columns: readonly CrosstabColumn[]): RowOrder {
  if (id === 'total') return { by: 'column', group: totalKey };
  const column = columns.find(({ letter }) => letter === id);
  return column ? { by: 'column', group: column.group } : { by: 'question' };
}
