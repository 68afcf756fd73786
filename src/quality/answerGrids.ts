import type { ChoiceItem, Codebook, Item } from '../codebook/Codebook';
import type { DetectedCodebook } from '../codebook/DetectedCodebook';
import { levelKey } from '../codebook/text/levelKey';

/** Items asked under one another with the same answers to choose from. */
export interface AnswerGrid {
  readonly items: readonly ChoiceItem[];
  /** One answer throughout would be for and against at once. */
  readonly mixesDirections: boolean;
}

const leastItems = 4;
/** One answer through a grid of yes and no is no sign of anything. */
const leastLevels = 3;

/** Grids of four items or more: neighbors in the file with the same levels, as far as detection sees no border between them. */
export function answerGrids(codebook: Codebook, detected: DetectedCodebook): readonly AnswerGrid[] {
  const inFileOrder = [...codebook.items].sort((a, b) => firstColumn(a) - firstColumn(b));
  const grids: ChoiceItem[][] = [];
  let lastKey: string | undefined;
  for (const item of inFileOrder) {
    const key = isGridItem(item) ? gridKey(item, detected) : undefined;
    if (isGridItem(item)) {
      if (key === lastKey) grids.at(-1)?.push(item);
      else grids.push([item]);
    }
    lastKey = key;
  }
  return grids
    .filter((items) => items.length >= leastItems)
    .map((items) => ({ items, mixesDirections: mixesDirections(items) }));
}

function firstColumn(item: Item): number {
  return item.kind === 'multiple' ? Math.min(...item.columns) : item.column;
}

function isGridItem(item: Item): item is ChoiceItem {
  if (item.kind !== 'single' && item.kind !== 'scale') return false;
  return item.levels.length >= leastLevels && item.role !== 'demographic';
}

/** Equal for items that may share a grid; a reversed item's levels are the same in another order. */
function gridKey(item: ChoiceItem, detected: DetectedCodebook): string {
  const values = item.levels.map(({ value }) => levelKey(value)).sort();
  const setId = detected.columns[item.column]?.setId;
  return JSON.stringify([values, setId ?? null]);
}

function mixesDirections(items: readonly ChoiceItem[]): boolean {
  const orders = new Set(items.map(({ levels }) => levels.map(({ value }) => value).join('\n')));
  return (
    orders.size > 1 || new Set(items.map(leaning).filter((side) => side !== undefined)).size > 1
  );
}

/** Which side of the paradox an item's high end is on: guarding personal data, or giving it away. */
function leaning({ role, direction }: ChoiceItem): 'guarding' | 'giving' | undefined {
  switch (role) {
    case 'concern':
      return 'guarding';
    case 'behavior':
      if (!direction) return undefined;
      return direction === 'protective' ? 'guarding' : 'giving';
    case 'trust':
    case 'preference':
    case 'tactic':
    case 'data-type':
      return 'giving';
    default:
      return undefined;
  }
}
