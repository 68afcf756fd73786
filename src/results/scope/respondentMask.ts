import type { MultipleItem } from '../../codebook/Codebook';
import { errorProblem, type Problem } from '../../problem/Problem';
import { failed, ok, type Result } from '../../problem/Result';
import type { Filter } from '../document/Results';
import { itemNamed } from '../items/findItem';
import { selectionsOf } from '../items/itemAnswers';
import type { OpenStudy } from '../OpenStudy';
import { filterText } from '../query/readFilter';
import type { Banner } from './Banner';
import { columnGroups } from './columnGroups';
import { keptLevels, type NamedLevel } from './keptLevels';

/**
 * Who is looked at: those the study keeps who pass every filter (its levels by label or by text in the file); for a
 * multiple-response item, who selected one of them. A mask makes a domain of the full design. Undefined where
 * everybody is in. Problems: `filter-unknown`, `filter-answer-unknown`, `filter-not-number`, `filter-empty`.
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

/** Clears those outside the filter; a problem where its column or one of its answers isn't known. */
function narrow(open: OpenStudy, mask: Uint8Array, filter: Filter): Problem | undefined {
  const item = itemNamed(open, filter.column);
  if (item?.kind === 'multiple') return narrowBySelections(open, mask, filter, item);
  const groups = columnGroups(open, filter.column);
  if (!groups) return errorProblem('filter-unknown', { filter: filterText(filter) });
  const kept = keptLevels(filter, levelsOfGroups(groups));
  if (!kept.ok) return kept.problems[0];
  const inside = Uint8Array.from([0, ...groups.names.map((_, k) => (kept.value.has(k) ? 1 : 0))]);
  for (let i = 0; i < mask.length; i++) mask[i]! &= inside[groups.codes[i]!]!;
  return undefined;
}

/** Those who selected one of the options named; by `!=` those who were shown the question and selected none. */
function narrowBySelections(
  open: OpenStudy,
  mask: Uint8Array,
  filter: Filter,
  item: MultipleItem,
): Problem | undefined {
  const { operator, ...named } = filter;
  const wanted = keptLevels(operator === '!=' ? named : filter, item.levels);
  if (!wanted.ok) return wanted.problems[0];
  const { selected, base } = selectionsOf(open, item);
  const options = selected.filter((_, k) => wanted.value.has(k));
  for (let i = 0; i < mask.length; i++) {
    const isSelected = options.some((option) => option[i]);
    const isInside = operator === '!=' ? base[i] && !isSelected : isSelected;
    if (!isInside) mask[i] = 0;
  }
  return undefined;
}

/** The groups of a column as levels to name. */
export function levelsOfGroups({ names, values }: Pick<Banner, 'names' | 'values'>): NamedLevel[] {
  return names.map((label, k) => ({ label, value: values[k] ?? label }));
}
