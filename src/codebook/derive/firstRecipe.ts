import { failed, ok, type Result } from '../../problem/Result';
import type { ChoiceItem, Item, NumericItem } from '../Codebook';
import type { Level } from '../DetectedCodebook';
import { levelKey } from '../text/levelKey';
import { unfit } from './findCondition';
import type { Made } from './Made';

/**
 * The first of some items that is answered. Numbers stay numbers. Levels are the same by their label; those of the first
 * item come first, and order, scale and top box hold where all items have the same.
 */
export function firstRecipe(items: readonly Item[], field: string): Result<Made> {
  if (items.every((item): item is NumericItem => item.kind === 'numeric'))
    return ok({ kind: 'numeric', recipe: { kind: 'first-number', items } });
  const choices: ChoiceItem[] = [];
  for (const [k, item] of items.entries()) {
    if (item.kind !== 'single' && item.kind !== 'scale')
      return failed(unfit(item, 'levels', `${field}.from[${k}]`));
    choices.push(item);
  }
  const byLabel = new Map<string, Level>();
  for (const { levels } of choices)
    for (const level of levels) {
      const key = levelKey(level.label);
      if (!byLabel.has(key)) byLabel.set(key, level);
    }
  const levels = withOwnValues([...byLabel.values()]);
  const textOfKey = new Map([...byLabel.keys()].map((key, k) => [key, levels[k]?.value ?? '']));
  const textOf = ({ label }: Level) => textOfKey.get(levelKey(label)) ?? '';
  const [first, ...others] = choices;
  const isAlike = others.every((item) => first !== undefined && reading(item) === reading(first));
  return ok({
    kind: isAlike && first ? first.kind : 'single',
    levels,
    top: isAlike && first ? topLevels(first).map(textOf) : [],
    recipe: {
      kind: 'first-level',
      sources: choices.map((item) => ({ item, texts: item.levels.map(textOf) })),
    },
  });
}

function topLevels({ levels, top }: ChoiceItem): readonly Level[] {
  return levels.filter(({ value }) => top.includes(value));
}

function reading(item: ChoiceItem): string {
  const keys = (levels: readonly Level[]) => levels.map(({ label }) => levelKey(label));
  return JSON.stringify([item.kind, keys(item.levels), keys(topLevels(item))]);
}

/** Codes of different items may stand for different answers: then the labels stand for themselves. */
function withOwnValues(levels: readonly Level[]): readonly Level[] {
  const isClear = new Set(levels.map(({ value }) => levelKey(value))).size === levels.length;
  return isClear ? levels : levels.map(({ label }) => ({ value: label, label }));
}
