import type { DetectedColumn } from '../../../codebook/DetectedCodebook';
import { columnName } from '../../../codebook/propose/columnName';
import type { Study, StudyItem } from '../../../study/Study';

type Columns = readonly DetectedColumn[];

/** The columns an item of the study stands on, as positions. */
export function positionsOf(item: StudyItem, columns: Columns): readonly number[] {
  const names = item.columns ?? [item.column ?? item.id ?? ''];
  return names.flatMap((name) => {
    const byPosition = /^#(\d+)$/.exec(name)?.[1];
    if (byPosition !== undefined) return [Number(byPosition)];
    const found = columns.find(
      (column) => column.header === name || column.header.trim() === name.trim(),
    );
    return found ? [found.position] : [];
  });
}

/** The item of the study that a column belongs to; none where it is left out. */
export function itemAt(study: Study, columns: Columns, position: number): StudyItem | undefined {
  return study.items.find((item) => positionsOf(item, columns).includes(position));
}

/** Replaces a column's item, adding it where the column was left out; order follows the file. */
export function withItemAt(
  study: Study,
  columns: Columns,
  position: number,
  change: (item: StudyItem) => StudyItem,
): Study {
  const known = itemAt(study, columns, position);
  if (known) {
    return { ...study, items: study.items.map((item) => (item === known ? change(item) : item)) };
  }
  const added = change({ column: columnName(columns, position) });
  const place = study.items.findIndex((item) => (positionsOf(item, columns)[0] ?? 0) > position);
  const items = [...study.items];
  items.splice(place < 0 ? items.length : place, 0, added);
  return { ...study, items };
}

/** Leaves a column's item out, with the pairs that name it. */
export function withoutItemAt(study: Study, columns: Columns, position: number): Study {
  const known = itemAt(study, columns, position);
  if (!known) return study;
  const id = itemId(known);
  const { pairs, ...rest } = study;
  return {
    ...rest,
    items: study.items.filter((item) => item !== known),
    ...(pairs && {
      pairs: pairs.filter((pair) => pair.concern !== id && pair.behavior !== id),
    }),
  };
}

export function itemId(item: StudyItem): string {
  return item.id ?? item.column ?? item.columns?.[0] ?? '';
}
