import type { Item } from '../../codebook/Codebook';
import type { ItemSummary } from '../document/StudySummary';
import { bottomName, itemNets } from '../items/itemNets';

/** What a view must know of an item to draw it: labels, never texts of the file. */
export function itemSummary(item: Item): ItemSummary {
  const behaves = item.role === 'behavior';
  return {
    id: item.id,
    label: item.label,
    question: item.question,
    kind: item.kind,
    role: item.role,
    levels: item.kind === 'numeric' || item.kind === 'text' ? [] : labels(item.levels),
    top: 'top' in item ? topLabels(item) : [],
    ...('neutral' in item && item.neutral !== undefined
      ? { neutral: labelOf(item, item.neutral) }
      : {}),
    ...('nets' in item ? netSummary(item) : {}),
    ...('top' in item ? bottomSummary(item) : {}),
    ...(behaves && item.direction ? { direction: item.direction } : {}),
    ...(behaves ? { evidence: item.evidence } : {}),
    base: item.base,
  };
}

type Levelled = Extract<Item, { levels: unknown }>;
type Choice = Extract<Item, { top: unknown }>;

/** Labels of a choice item's top box, from the lowest level. */
function topLabels(item: Choice): readonly string[] {
  return labels(item.levels.filter((level) => item.top.includes(level.value)));
}

function labels(levels: Levelled['levels']): readonly string[] {
  return levels.map((level) => level.label);
}

function labelOf(item: Levelled, value: string): string {
  return item.levels.find((level) => level.value === value)?.label ?? value;
}

function netSummary(item: Levelled): Pick<ItemSummary, 'nets'> {
  const nets = itemNets(item).map((net) => ({
    label: net.label,
    levels: net.levels.map((value) => labelOf(item, value)),
  }));
  return nets.length > 0 ? { nets } : {};
}

function bottomSummary(item: Choice): Pick<ItemSummary, 'bottom'> {
  const bottom = bottomName(item);
  return bottom === undefined ? {} : { bottom };
}
