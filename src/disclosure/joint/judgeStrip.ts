import type { ItemSummary } from '../../results/document/StudySummary';
import { type DisclosurePolicy, isSmall } from '../DisclosurePolicy';
import type { JointCell } from './jointCounts';

/**
 * Which choices of a pair's strip tell no small count: those who change sides with a choice, and those who don't, by
 * whether they act. `isTold` is whether the document prints a level of an item for all respondents: a choice tells the
 * level that it moves.
 */
export function judgeStrip(
  concern: ItemSummary,
  behavior: ItemSummary,
  cells: readonly JointCell[],
  policy: DisclosurePolicy,
  isTold: (item: string, level: string) => boolean,
): (choice: string) => boolean {
  const moved: Readonly<Record<string, readonly [ItemSummary, string | undefined]>> = {
    'concern-narrower': [concern, lowestTop(concern)],
    'concern-wider': [concern, belowTop(concern)],
    'neutral-in': [concern, belowTop(concern)],
    'neutral-out': [concern, concern.neutral],
    'behavior-narrower': [behavior, lowestTop(behavior)],
    'behavior-wider': [behavior, belowTop(behavior)],
  };
  return (choice) => {
    const [item, level] = moved[choice] ?? [];
    if (!item) return true;
    if (level === undefined || !isTold(item.id, level)) return false;
    const sums = new Map<string, number>();
    for (const { first, second, n } of cells) {
      const place = [
        concern.top.includes(first),
        behavior.top.includes(second),
        (item === concern ? first : second) === level,
      ].join();
      sums.set(place, (sums.get(place) ?? 0) + n);
    }
    return ![...sums.values()].some((count) => isSmall(count, policy));
  };
}

function lowestTop({ levels, top }: ItemSummary): string | undefined {
  return levels.find((level) => top.includes(level));
}

function belowTop({ levels, top }: ItemSummary): string | undefined {
  return levels.filter((level) => !top.includes(level)).at(-1);
}
