import { tidyText } from '../../codebook/text/tidyText';
import { errorProblem, type Problem } from '../../problem/Problem';
import { failed, ok, type Result } from '../../problem/Result';
import type { Filter } from '../document/Results';
import { itemNamed } from '../items/findItem';
import { selectionsOf } from '../items/itemAnswers';
import type { OpenStudy } from '../OpenStudy';
import { columnGroups } from './columnGroups';

/**
 * Who is looked at: those the study keeps who pass every filter (one of its levels, by label or by text in the
 * file); for a multiple-response item, who selected one of them. A mask makes a domain of the full design.
 * Undefined where everybody is in. Problems: `filter-unknown`, `filter-answer-unknown`, `filter-empty`.
 */
export function respondentMask(
  open: OpenStudy,
  filters: readonly Filter[],
): Result<Uint8Array | undefined> {
  if (filters.length === 0) return ok(open.keep);
  const mask = open.keep?.slice() ?? new Uint8Array(open.table.rowCount).fill(1);
  for (const filter of filters) {
    const problem = narrow(open, mask, filter);
    if (problem) return failed(problem);
  }
  if (!mask.includes(1))
    return failed(errorProblem('filter-empty', { filters: filters.map(filterText).join(', ') }));
  return ok(mask);
}

function filterText(filter: Filter): string {
  return `${filter.column}=${filter.levels.join('|')}`;
}

/** Clears those outside the filter; a problem where its column or one of its answers isn't known. */
function narrow(open: OpenStudy, mask: Uint8Array, filter: Filter): Problem | undefined {
  const item = itemNamed(open, filter.column);
  const groups = item?.kind === 'multiple' ? undefined : columnGroups(open, filter.column);
  const levels = item?.kind === 'multiple' ? item.levels : groupLevels(groups);
  if (!levels) return errorProblem('filter-unknown', { filter: filterText(filter) });
  if (filter.levels.length === 0) return answerUnknown(filter.column, '', levels);
  const kept = new Set<number>();
  for (const text of filter.levels) {
    const index = levelIndex(levels, text);
    if (index < 0) return answerUnknown(filter.column, text, levels);
    kept.add(index);
  }
  if (item?.kind === 'multiple') {
    const options = selectionsOf(open, item).selected.filter((_, k) => kept.has(k));
    for (let i = 0; i < mask.length; i++)
      if (mask[i] && !options.some((option) => option[i])) mask[i] = 0;
  } else if (groups) {
    const inside = Uint8Array.from([0, ...groups.names.map((_, k) => (kept.has(k) ? 1 : 0))]);
    for (let i = 0; i < mask.length; i++) mask[i]! &= inside[groups.codes[i]!]!;
  }
  return undefined;
}

const mostNamed = 12;

function answerUnknown(column: string, answer: string, levels: readonly NamedLevel[]): Problem {
  const known = levels.slice(0, mostNamed).map(({ label }) => label);
  const more = levels.length > mostNamed ? ['…'] : [];
  const detail = { column, answer, known: [...known, ...more].join(', ') };
  return errorProblem('filter-answer-unknown', detail);
}

type NamedLevel = { readonly value: string; readonly label: string };

function groupLevels(groups: ReturnType<typeof columnGroups>): readonly NamedLevel[] | undefined {
  return groups?.names.map((label, k) => ({ label, value: groups.values[k] ?? label }));
}

/** Where a text stands among levels, by label or value: as written, else but for blanks and letter case; −1 where nowhere. */
export function levelIndex(levels: readonly NamedLevel[], text: string): number {
  const wanted = tidyText(text);
  const exact = levels.findIndex((level) => level.label === text || level.value === text);
  if (exact >= 0) return exact;
  return levels.findIndex((level) =>
    [level.label, level.value].some(
      (name) => tidyText(name).toLowerCase() === wanted.toLowerCase(),
    ),
  );
}
