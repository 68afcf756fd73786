import type { ChoiceItem, MultipleItem } from '../../codebook/Codebook';
import { bottomBox } from './bottomBox';

type Nets = ChoiceItem['nets'];

/**
 * The nets an item is told by: those that its study declares, and the low end of a scale where none of them is just
 * that. A low end of one level is that level, and no net.
 */
export function itemNets(item: ChoiceItem | MultipleItem): Nets {
  if (item.kind === 'multiple') return item.nets;
  const bottom = bottomBox(item);
  const values = bottom.map(({ value }) => value);
  if (bottom.length < 2 || item.nets.some((net) => isSame(net.levels, values))) return item.nets;
  return [...item.nets, { label: bottomLabel(bottom), levels: values }];
}

/** By what name the low end of a scale is found among its levels and nets; undefined where it has none. */
export function bottomName(item: ChoiceItem): string | undefined {
  const bottom = bottomBox(item);
  if (bottom.length === 0) return undefined;
  const values = bottom.map(({ value }) => value);
  const declared = item.nets.find((net) => isSame(net.levels, values));
  return declared?.label ?? bottomLabel(bottom);
}

function bottomLabel(levels: ChoiceItem['levels']): string {
  return levels.map(({ label }) => label).join(' + ');
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value) => b.includes(value));
}
