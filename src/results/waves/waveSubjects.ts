import type { ItemSummary } from '../document/StudySummary';
import { subjectKey } from '../findings/foundIn';
import { queryKey, type View } from '../query/Query';
import { askedBehindTable } from '../summary/askedBehind';
import { type ComparedTable, comparedAs, isComparedMeasure } from './comparedMeasures';
import type { WaveTables } from './WaveComparison';

/** A wave's tables of one view by subject, and its items by id. */
export interface WaveSide {
  readonly tables: ReadonlyMap<string, ComparedTable>;
  readonly items: ReadonlyMap<string, ItemSummary>;
  /** Tables whose figures rest on a reading that nobody has confirmed. */
  readonly asked: readonly ComparedTable[];
}

/** A wave's figures under a view. */
export function waveSide({ study, tables }: WaveTables, view: View): WaveSide {
  const items = new Map((study.items ?? []).map((item) => [item.id, item]));
  const wanted = viewKey(view);
  const compared = tables.flatMap((table) => {
    if (viewKey({ by: table.by, filters: table.filters ?? [] }) !== wanted) return [];
    if (!isComparedMeasure(table)) return [];
    const { isCompared = () => true, subject } = comparedAs(table);
    return isCompared(table, items) ? [[subjectKey(subject(table)), table] as const] : [];
  });
  const asked = compared.flatMap(([, table]) =>
    askedBehindTable(study, table).length > 0 ? [table] : [],
  );
  return { items, tables: new Map(compared), asked };
}

/** Filters count in any order. */
function viewKey({ by, filters }: View): string {
  return queryKey({ measure: 'index-gap', by, filters });
}
