import { askedFacts } from '../../../codebook/certainty/askedFacts';
import type { DetectedColumn } from '../../../codebook/DetectedCodebook';
import { itemRoles } from '../../../study/itemTerms';
import type { Study } from '../../../study/Study';
import type { ImportDraft } from '../../store/importSlice';
import { itemAt } from '../correct/columnItem';
import { roleAt } from '../correct/correctItem';

/** How sure a column's reading is, and whose it is. */
export type Standing = 'suggested' | 'doubtful' | 'decided';

/** Which columns the list shows. */
export type ColumnFilter = 'all' | 'doubtful' | 'changed' | (typeof itemRoles)[number];

export const columnFilters: readonly ColumnFilter[] = ['all', 'doubtful', 'changed', ...itemRoles];

/** A decision where the study differs from the proposal; else a suggestion, sure or not. */
export function standingOf({ opened, study }: ImportDraft, column: DetectedColumn): Standing {
  const { columns } = opened.detected;
  const item = itemAt(study, columns, column.position);
  const proposed = itemAt(opened.proposal, columns, column.position);
  if (JSON.stringify(item) !== JSON.stringify(proposed)) return 'decided';
  if (!item) return 'suggested';
  return askedFacts('column', column.certainty).length > 0 ? 'doubtful' : 'suggested';
}

export function listedColumns(
  draft: ImportDraft,
  filter: ColumnFilter,
  search: string,
): readonly DetectedColumn[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return draft.opened.detected.columns.filter(
    (column) =>
      passes(draft, column, filter) && words.every((word) => textOf(column).includes(word)),
  );
}

function passes(draft: ImportDraft, column: DetectedColumn, filter: ColumnFilter): boolean {
  if (filter === 'all') return true;
  if (filter === 'doubtful') return standingOf(draft, column) === 'doubtful';
  if (filter === 'changed') return standingOf(draft, column) === 'decided';
  return roleAt(draft.study, draft.opened.detected.columns, column.position) === filter;
}

function textOf({ header, question, option = '' }: DetectedColumn): string {
  return `${header} ${question} ${option}`.toLowerCase();
}

/** A column's place in a list, where only the first words show: columns of one question differ in their options. */
export function listedName(
  study: Study,
  columns: readonly DetectedColumn[],
  column: DetectedColumn,
): string {
  const { option, question } = column;
  return option === undefined ? columnLabel(study, columns, column) : `${option} · ${question}`;
}

/** What people call a column: its name on charts, else its question, else its header or place. */
export function columnLabel(
  study: Study,
  columns: readonly DetectedColumn[],
  column: DetectedColumn,
): string {
  const item = itemAt(study, columns, column.position);
  if (item?.label !== undefined && item.columns === undefined) return item.label;
  const question = column.question || column.header || `#${column.position}`;
  return column.option === undefined ? question : `${question}: ${column.option}`;
}
