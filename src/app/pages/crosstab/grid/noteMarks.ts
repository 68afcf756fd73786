import type { Caution, ChartCell, HiddenReason } from '../../../../charts/cells/ChartCell';
import type { Figure } from '../../../../results/document/Results';
import type { Crosstab } from '../table/Crosstab';

const signs = ['†', '‡', '§', '¶', '‖', '#'];

/** Why a figure is not shown, or is to be read with care, as its message is called. */
export type NoteKey = `hidden-${HiddenReason}` | `note-${Caution}`;

export interface NoteMarks {
  /** The sign that stands beside a figure. */
  readonly signOf: (key: NoteKey) => string;
  /** Each sign with what it means, in the order of first appearance. */
  readonly notes: readonly { readonly key: NoteKey; readonly sign: string }[];
}

/** Bases under this are marked (METHODS, reliability of an estimate). */
export function isLowBase(n: Figure): boolean {
  return n !== null && n > 0 && n < 100;
}

/** What there is to note of a cell; a small base is noted once, at its column's base. */
export function noteKeys(cell: ChartCell): readonly NoteKey[] {
  if (cell.kind === 'hidden') return [`hidden-${cell.why}`];
  return cell.cautions
    .filter((caution) => caution !== 'small-base')
    .map((caution) => `note-${caution}` as const);
}

/** One sign for each thing to note in a crosstab: †, ‡, … and doubled when they run out. */
export function crosstabNotes({ columns, rows }: Crosstab): NoteMarks {
  const keys: NoteKey[] = columns.some(({ n }) => isLowBase(n)) ? ['note-small-base'] : [];
  keys.push(...rows.flatMap((row) => row.cells.flatMap(({ cell }) => noteKeys(cell))));
  const notes = [...new Set(keys)].map((key, i) => ({
    key,
    sign: (signs[i % signs.length] ?? '').repeat(1 + Math.floor(i / signs.length)),
  }));
  const signByKey = new Map(notes.map(({ key, sign }) => [key, sign]));
  return { notes, signOf: (key) => signByKey.get(key) ?? '' };
}
