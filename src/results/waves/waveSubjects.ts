import type { ItemSummary } from '../document/StudySummary';
import type { GapTable } from '../measures/gap/gapSchema';
import type { IndexGapTable } from '../measures/indexGap/indexGapSchema';
import type { TopBoxTable } from '../measures/topBox/topBoxSchema';
import { queryKey, type View } from '../query/Query';
import type { ChangeSubject, WaveTables } from './WaveComparison';

/** The tables whose figures are compared between waves. */
export type ComparedTable = TopBoxTable | GapTable | IndexGapTable;

/** A wave's tables of one view by subject, and its items by id. */
export interface WaveSide {
  readonly tables: ReadonlyMap<string, ComparedTable>;
  readonly items: ReadonlyMap<string, ItemSummary>;
}

/** A wave's figures under a view. Demographics are left out: they say who answered, not what was thought. */
export function waveSide({ study, tables }: WaveTables, view: View): WaveSide {
  const items = new Map((study.items ?? []).map((item) => [item.id, item]));
  const wanted = viewKey(view);
  const compared = tables.flatMap((table) => {
    if (viewKey({ by: table.by, filters: table.filters ?? [] }) !== wanted) return [];
    return isCompared(table, items) ? [[subjectKey(subjectOf(table)), table] as const] : [];
  });
  return { items, tables: new Map(compared) };
}

function isCompared(
  table: WaveTables['tables'][number],
  items: WaveSide['items'],
): table is ComparedTable {
  switch (table.measure) {
    case 'top-box':
      return table.net === undefined && items.get(table.item)?.role !== 'demographic';
    case 'gap':
      return true;
    case 'index-gap':
      return table.rows.length > 0;
    default:
      return false;
  }
}

/** Filters count in any order. */
function viewKey({ by, filters }: View): string {
  return queryKey({ measure: 'index-gap', by, filters });
}

export function subjectOf(table: ComparedTable): ChangeSubject {
  switch (table.measure) {
    case 'top-box':
      return { kind: 'item', item: table.item };
    case 'gap':
      return { kind: 'gap', concern: table.concern, behavior: table.behavior };
    case 'index-gap':
      return { kind: 'index-gap' };
  }
}

/** A stable text of a subject, equal for equal subjects. */
export function subjectKey(subject: ChangeSubject): string {
  switch (subject.kind) {
    case 'item':
      return JSON.stringify([subject.kind, subject.item]);
    case 'gap':
      return JSON.stringify([subject.kind, subject.concern, subject.behavior]);
    case 'index-gap':
      return JSON.stringify([subject.kind]);
  }
}
