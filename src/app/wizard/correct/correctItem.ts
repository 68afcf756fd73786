import type { DetectedColumn, Level } from '../../../codebook/DetectedCodebook';
import { defaultTop } from '../../../codebook/resolve/defaultTop';
import { levelKey } from '../../../codebook/text/levelKey';
import type {
  Direction,
  Evidence,
  ItemKind,
  ItemRole,
  Study,
  StudyItem,
} from '../../../study/Study';
import { itemAt, itemId, withItemAt, withoutItemAt } from './columnItem';

type Columns = readonly DetectedColumn[];

/** The role of a column's item, or `left-out`. */
export type RoleChoice = ItemRole | 'left-out';

export function roleAt(study: Study, columns: Columns, position: number): RoleChoice {
  const item = itemAt(study, columns, position);
  return item ? (item.role ?? 'other') : 'left-out';
}

/** Gives several columns one role; pairs whose concern or behavior is one no longer are dropped. */
export function giveRole(
  study: Study,
  columns: Columns,
  positions: readonly number[],
  role: RoleChoice,
): Study {
  const changed = positions.reduce(
    (current, position) =>
      role === 'left-out'
        ? withoutItemAt(current, columns, position)
        : withItemAt(current, columns, position, (item) => ({ ...item, role })),
    study,
  );
  return withFittingPairs(changed);
}

function withFittingPairs(study: Study): Study {
  if (!study.pairs) return study;
  const roleOf = new Map(study.items.map((item) => [itemId(item), item.role ?? 'other']));
  const pairs = study.pairs.filter(
    ({ concern, behavior }) =>
      roleOf.get(concern) === 'concern' && roleOf.get(behavior) === 'behavior',
  );
  if (pairs.length > 0) return { ...study, pairs };
  const { pairs: _, ...rest } = study;
  return rest;
}

export function giveKind(
  study: Study,
  columns: Columns,
  positions: readonly number[],
  kind: ItemKind,
): Study {
  return positions.reduce(
    (current, position) => withItemAt(current, columns, position, (item) => ({ ...item, kind })),
    study,
  );
}

export function giveDirection(
  study: Study,
  columns: Columns,
  position: number,
  direction: Direction,
): Study {
  return withItemAt(study, columns, position, (item) => ({ ...item, direction }));
}

export function giveEvidence(
  study: Study,
  columns: Columns,
  position: number,
  evidence: Evidence,
): Study {
  return withItemAt(study, columns, position, (item) => ({ ...item, evidence }));
}

export function giveLabel(study: Study, columns: Columns, position: number, label: string): Study {
  return withItemAt(study, columns, position, (item) => {
    const { label: _, ...rest } = item;
    return label.trim() === '' ? rest : { ...rest, label: label.trim() };
  });
}

/** An item's levels in order: its own, its scale's, else those detected. */
export function levelsOf(
  study: Study,
  item: StudyItem | undefined,
  column: DetectedColumn,
): readonly Level[] {
  const stated =
    item?.levels ?? (item?.scale === undefined ? undefined : study.scales?.[item.scale]?.levels);
  return (
    stated?.map((level) => (typeof level === 'string' ? { value: level, label: level } : level)) ??
    column.levels
  );
}

/** Values of the levels that count as yes: stated, the scale's, detected, else the scale's default. */
export function topOf(
  study: Study,
  item: StudyItem | undefined,
  column: DetectedColumn,
): readonly string[] {
  const levels = levelsOf(study, item, column);
  const stated =
    item?.top ??
    (item?.scale === undefined ? undefined : study.scales?.[item.scale]?.top) ??
    column.top ??
    (item?.role === 'demographic' ? [] : defaultTop(levels));
  const keys = new Set(stated.map(levelKey));
  return levels
    .filter((level) => keys.has(levelKey(level.value)) || keys.has(levelKey(level.label)))
    .map((level) => level.value);
}

/** States an item's levels itself, no longer through a shared scale; its top box keeps what is still a level. */
export function giveLevels(
  study: Study,
  columns: Columns,
  column: DetectedColumn,
  levels: readonly Level[],
): Study {
  return withItemAt(study, columns, column.position, (item) => {
    const values = new Set(levels.map((level) => level.value));
    const top = topOf(study, item, column).filter((value) => values.has(value));
    const { scale: _, ...rest } = item;
    return {
      ...rest,
      kind: item.kind ?? (column.kind === 'scale' ? 'scale' : 'single'),
      levels: levels.map((level) => (level.value === level.label ? level.value : { ...level })),
      ...(top.length > 0 && { top: [...top] }),
    };
  });
}

export function giveTop(
  study: Study,
  columns: Columns,
  column: DetectedColumn,
  top: readonly string[],
): Study {
  return withItemAt(study, columns, column.position, (item) => ({ ...item, top: [...top] }));
}

/** Makes a level a missing answer of its item, or a missing answer its highest level. */
export function toggleMissing(
  study: Study,
  columns: Columns,
  column: DetectedColumn,
  text: string,
): Study {
  const item = itemAt(study, columns, column.position);
  const levels = levelsOf(study, item, column);
  const key = levelKey(text);
  const isLevel = levels.some((level) => levelKey(level.value) === key);
  const next = isLevel
    ? levels.filter((level) => levelKey(level.value) !== key)
    : [...levels, { value: text, label: text }];
  const missing = (item?.missing ?? []).filter((one) => levelKey(one) !== key);
  return withItemAt(
    giveLevels(study, columns, column, next),
    columns,
    column.position,
    (changed) => ({
      ...changed,
      missing: isLevel ? [...missing, text] : missing,
    }),
  );
}
