import { errorProblem, type Problem } from '../../problem/Problem';
import type { Study, StudyItem } from '../../study/Study';
import { levelKey } from '../text/levelKey';

/** What a study file says of its items that contradicts itself, whatever the survey: each problem with its field. */
export function itemProblems({ items, scales, pairs = [] }: Study): readonly Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  items.forEach((item, k) => {
    const field = `items[${k}]`;
    const id = item.id ?? item.column ?? item.columns?.[0];
    if (id === undefined || (item.column !== undefined && item.columns !== undefined)) {
      const given = id === undefined ? 'none' : 'both';
      problems.push(errorProblem('study-item-columns', { field, given }, { field }));
    }
    if (id !== undefined && seen.has(id))
      problems.push(errorProblem('study-item-twice', { field, item: id }, { field }));
    if (id !== undefined) seen.add(id);
    const twice = levelTwice(item.levels);
    if (twice !== undefined) problems.push(levelProblem(id ?? field, twice, `${field}.levels`));
  });
  for (const [name, { levels }] of Object.entries(scales ?? {})) {
    const twice = levelTwice(levels);
    if (twice !== undefined) problems.push(levelProblem(name, twice, `scales.${name}.levels`));
  }
  return [...problems, ...swappedPairs(pairs, items)];
}

/** Pairs that call a concern what the study file's own items call a behavior, or the other way round. */
function swappedPairs(
  pairs: NonNullable<Study['pairs']>,
  items: Study['items'],
): readonly Problem[] {
  const roles = new Map(
    items.map((item) => [item.id ?? item.column ?? item.columns?.[0], item.role]),
  );
  const opposite = { concern: 'behavior', behavior: 'concern' } as const;
  return pairs.flatMap((pair, k) =>
    (['concern', 'behavior'] as const)
      .filter((part) => roles.get(pair[part]) === opposite[part])
      .map((part) => {
        const field = `pairs[${k}].${part}`;
        const detail = { field, item: pair[part], role: opposite[part] };
        return errorProblem('study-pair-swapped', detail, { field });
      }),
  );
}

function levelProblem(item: string, level: string, field: string): Problem {
  return errorProblem('study-level-twice', { item, level, field }, { field });
}

function levelTwice(levels: StudyItem['levels']): string | undefined {
  const seen = new Set<string>();
  for (const level of levels ?? []) {
    const value = typeof level === 'string' ? level : level.value;
    const key = levelKey(value);
    if (seen.has(key)) return value;
    seen.add(key);
  }
  return undefined;
}
