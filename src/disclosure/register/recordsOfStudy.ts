import type { Item } from '../../codebook/Codebook';
import type { columnAt } from '../../codebook/resolve/columnAt';
import { findColumn } from '../../codebook/resolve/findColumn';
import { numericValues } from '../../codebook/resolve/numericValues';
import { levelsOf, selectionsOf } from '../../results/items/itemAnswers';
import type { OpenStudy } from '../../results/OpenStudy';
import type { PlaceColumn, ReleasedRecords } from './ReleasedRecords';

/** Turns a name or an id into a mark that only who has the secret can make. */
export type Mark = (kind: 'id' | 'column', text: string) => string;

/** A number of more distinct values is left out: it would tell records apart by hair's breadths. */
const mostValues = 60_000;

/** The name that the generation's column bears. */
export const generationName = 'generation';

/**
 * The records that a study's figures are of, those whom it excludes left out: generation first, then every item that
 * may be published, an option a column. Numbers count by rank.
 */
export function recordsOfStudy(open: OpenStudy, mark: Mark): ReleasedRecords {
  const { cohorts, codebook, study, keep, table } = open;
  const kept = Array.from({ length: table.rowCount }, (_, i) => i).filter((i) => keep?.[i] !== 0);
  const column = (name: string, size: number, codes: ArrayLike<number>): PlaceColumn => ({
    name: mark('column', name),
    size,
    places: Uint16Array.from(kept, (i) => codes[i] ?? 0),
  });
  const idColumn = study.respondentId && findColumn(table, study.respondentId);
  const ids = idColumn && kept.map((i) => mark('id', textAt(idColumn.values, i)));
  return {
    count: kept.length,
    ...(ids && { ids }),
    columns: [
      column(generationName, cohorts.segments.length, cohorts.codes),
      ...codebook.items.flatMap((item) => itemColumns(open, item, column)),
    ],
  };
}

function itemColumns(
  open: OpenStudy,
  item: Item,
  column: (name: string, size: number, codes: ArrayLike<number>) => PlaceColumn,
): readonly PlaceColumn[] {
  switch (item.kind) {
    case 'single':
    case 'scale':
      return [column(item.id, item.levels.length, levelsOf(open, item))];
    case 'multiple': {
      const { selected, base } = selectionsOf(open, item);
      return selected.map((marks, k) =>
        column(
          `${item.id} ${k + 1}`,
          2,
          marks.map((isSelected, i) => (base[i] === 0 ? 0 : 1 + isSelected)),
        ),
      );
    }
    case 'numeric': {
      const values = numericValues(open.table, item);
      const distinct = [...new Set(values)].filter((value) => !Number.isNaN(value));
      if (distinct.length > mostValues) return [];
      const rank = new Map(distinct.sort((a, b) => a - b).map((value, k) => [value, k + 1]));
      return [
        column(
          item.id,
          distinct.length,
          Uint16Array.from(values, (v) => rank.get(v) ?? 0),
        ),
      ];
    }
    case 'text':
      return [];
  }
}

function textAt(values: ReturnType<typeof columnAt>['values'], i: number): string {
  return values.kind === 'coded'
    ? (values.texts[values.codes[i] ?? 0] ?? '')
    : `${values.values[i]}`;
}
