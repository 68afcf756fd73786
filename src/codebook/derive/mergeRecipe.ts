import { errorProblem } from '../../problem/Problem';
import { failed, ok, type Result } from '../../problem/Result';
import type { Item } from '../Codebook';
import type { Level } from '../DetectedCodebook';
import { levelUnknown, placeOf, unfit } from './findCondition';
import { levelTwice, repeated } from './levelTwice';
import type { Made } from './Made';

/**
 * Some levels under one name each; levels not named stay. A merged level stands where the lowest of its parts stood, and
 * counts as yes where all its parts do: where only some do, no level of the result does. Still a scale where only
 * neighbors were merged.
 */
export function mergeRecipe(
  item: Item | undefined,
  merge: Readonly<Record<string, readonly string[]>>,
  field: string,
): Result<Made> {
  if (item?.kind !== 'single' && item?.kind !== 'scale')
    return failed(
      item
        ? unfit(item, 'levels', `${field}.from[0]`)
        : errorProblem('derived-source-unknown', { field, item: '' }, { field }),
    );
  const groupOfPlace = new Map<number, string>();
  for (const [label, names] of Object.entries(merge)) {
    for (const [k, name] of names.entries()) {
      const path = `${field}.merge.${label}[${k}]`;
      const place = placeOf(item, name);
      if (place === 0) return failed(levelUnknown(item, name, path));
      if (groupOfPlace.has(place)) return failed(levelTwice(name, path));
      groupOfPlace.set(place, label);
    }
  }
  const parts = new Map<string, { level: Level; places: number[] }>();
  for (const [k, level] of item.levels.entries()) {
    const label = groupOfPlace.get(k + 1);
    const key = label === undefined ? `=${level.value}` : `+${label}`;
    const part = parts.get(key) ?? {
      level: label === undefined ? level : { value: label, label },
      places: [],
    };
    part.places.push(k + 1);
    parts.set(key, part);
  }
  const levels = [...parts.values()].map(({ level }) => level);
  const twice =
    repeated(levels.map(({ label }) => label)) ?? repeated(levels.map(({ value }) => value));
  if (twice !== undefined) return failed(levelTwice(twice, `${field}.merge`));
  const isTop = (place: number) => item.top.includes(item.levels[place - 1]?.value ?? '');
  const isMixed = [...parts.values()].some(
    ({ places }) => places.some(isTop) && !places.every(isTop),
  );
  const keepsOrder = [...parts.values()].every(
    ({ places }) => (places.at(-1) ?? 0) - (places[0] ?? 0) === places.length - 1,
  );
  return ok({
    kind: keepsOrder ? item.kind : 'single',
    levels,
    top: isMixed
      ? []
      : [...parts.values()].flatMap(({ level, places }) =>
          places.every(isTop) ? [level.value] : [],
        ),
    recipe: {
      kind: 'cases',
      cases: [...parts.values()].map(({ level, places }) => ({
        when: { kind: 'levels', item, places },
        text: level.value,
      })),
    },
  });
}
