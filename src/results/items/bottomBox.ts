import type { ChoiceItem } from '../../codebook/Codebook';

/**
 * The low end of a scale, from its lowest level: as many levels as its top box has at the high end, but never the
 * neutral one, nor one of the top box (METHODS, top box). Empty where the top box is not the high end of a scale, and
 * for two levels, where the low end is only what the top box is not.
 */
export function bottomBox(item: ChoiceItem): ChoiceItem['levels'] {
  const { kind, levels, top, neutral } = item;
  if (kind !== 'scale' || top.length === 0 || levels.length < 3) return [];
  const isTop = levels.map(({ value }) => top.includes(value));
  const start = isTop.indexOf(true);
  if (start < 1 || isTop.slice(start).includes(false)) return [];
  const middle = levels.findIndex(({ value }) => value === neutral);
  const below = middle < 0 ? start : Math.min(start, middle);
  return levels.slice(0, Math.min(levels.length - start, below));
}
