import type { Direction, ItemRole, Study, StudyItem, StudyLevel } from './Study';

/** One way to read a question as a concern or as an act: all that its figure rests on. */
export interface SideReading {
  /** The item's id. */
  readonly item: string;
  readonly role: Extract<ItemRole, 'concern' | 'behavior'>;
  /** Values of the answers that count as yes. */
  readonly top: readonly string[];
  readonly direction?: Direction;
  /** The levels as the file lists them, where the study file leaves them to detection. */
  readonly levels?: readonly StudyLevel[];
  /** The scale runs the other way than listed. */
  readonly isReversed: boolean;
}

/** The two sides that a reader has settled so far; a side left out is as it was before anybody answered. */
export interface HeadlineSides {
  readonly concern?: SideReading;
  readonly behavior?: SideReading;
}

/**
 * The study in which these readings stand, confirmed, and the two make its first pair. Items that an earlier answer had
 * changed are again as in `before`: whoever takes an answer back has not confirmed it.
 */
export function answerSides(
  study: Study,
  before: Study,
  { earlier, now }: { readonly earlier: HeadlineSides; readonly now: HeadlineSides },
  pair: { readonly concern: string; readonly behavior: string } | undefined,
): Study {
  const readings = [now.concern, now.behavior].filter((reading) => reading !== undefined);
  const taken = [earlier.concern?.item, earlier.behavior?.item];
  const items = study.items.map((item) => {
    const id = idOf(item);
    const reading = readings.find((each) => each.item === id);
    const first = before.items.find((each) => idOf(each) === id);
    const base = taken.includes(id) && first ? first : item;
    return reading ? readAs(base, reading) : base;
  });
  const { pairs: _, ...rest } = study;
  const roles = new Map(items.map((item) => [idOf(item), item.role]));
  const others = (before.pairs ?? []).filter(
    ({ concern, behavior }) =>
      fits(roles.get(concern), 'concern') &&
      fits(roles.get(behavior), 'behavior') &&
      (concern !== pair?.concern || behavior !== pair.behavior),
  );
  const pairs = pair ? [{ ...pair }, ...others] : others;
  return { ...rest, items, ...(pairs.length > 0 && { pairs }) };
}

/** Whether the study reads a question this way, with nothing of it asked any more. */
export function readsAs(study: Study, reading: SideReading): boolean {
  const item = study.items.find((each) => idOf(each) === reading.item);
  return item !== undefined && JSON.stringify(sorted(item)) === sortedText(readAs(item, reading));
}

/** A subject of which these facts, or all, are confirmed. */
export function confirmed<T extends { readonly check?: unknown }>(subject: T): T {
  const { check: _, ...rest } = subject;
  return rest as T;
}

function readAs(item: StudyItem, reading: SideReading): StudyItem {
  const { check: _, reversed: __, ...rest } = item;
  const { role, top, direction, levels, isReversed } = reading;
  return {
    ...rest,
    role,
    ...(levels && { levels: [...levels] }),
    top: [...top],
    ...(direction && { direction }),
    ...(isReversed && { reversed: true }),
  };
}

/** A role that the study file leaves to detection is not known here, and is no hindrance. */
function fits(role: ItemRole | undefined, wanted: ItemRole): boolean {
  return role === undefined || role === wanted;
}

function sorted(item: StudyItem): readonly (readonly [string, unknown])[] {
  return Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1));
}

function sortedText(item: StudyItem): string {
  return JSON.stringify(sorted(item));
}

function idOf({ id, column, columns }: StudyItem): string {
  return id ?? column ?? columns?.[0] ?? '';
}
