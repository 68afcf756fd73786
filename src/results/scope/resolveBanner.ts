import { errorProblem } from '../../problem/Problem';
import { failed, ok, type Result } from '../../problem/Result';
import { itemNamed } from '../items/findItem';
import type { OpenStudy } from '../OpenStudy';
import type { Banner } from './Banner';
import { columnGroups } from './columnGroups';
import { crossGroups } from './crossGroups';

/** A banner of more columns than this is a mistake in the choice of column, not a table. */
const mostColumns = 120;

/**
 * The groups that stand as columns: `generation`, any column, `none` (the total alone), or two columns crossed
 * as `A × B` (`x` and `*` are read too). Problems: `by-unknown`, `by-multiple`, `by-too-many-groups`.
 */
export function resolveBanner(open: OpenStudy, by: string): Result<Banner> {
  const groups = bannerGroups(open, by.trim());
  if (!groups) {
    const isMultiple = itemNamed(open, by.trim())?.kind === 'multiple';
    return failed(errorProblem(isMultiple ? 'by-multiple' : 'by-unknown', { by }));
  }
  if (groups.names.length > mostColumns)
    return failed(errorProblem('by-too-many-groups', { by, groups: groups.names.length }));
  return ok(groups);
}

function bannerGroups(open: OpenStudy, by: string): Banner | undefined {
  if (by === '' || by === 'none' || by === 'total' || by === 'Total') return noGroups(open);
  return columnGroups(open, by) ?? crossedGroups(open, by);
}

function noGroups(open: OpenStudy): Banner {
  return { id: 'none', codes: new Uint8Array(open.table.rowCount), names: [], values: [] };
}

function crossedGroups(open: OpenStudy, by: string): Banner | undefined {
  const known = open.cache.groups.get(by);
  if (known) return known;
  for (const sign of by.matchAll(/\s*[×*]\s*|\s+[xX]\s+/g)) {
    const first = columnGroups(open, by.slice(0, sign.index));
    const second = columnGroups(open, by.slice(sign.index + sign[0].length));
    if (!first || !second) continue;
    if (first.names.length * second.names.length > 65_000) return undefined;
    const crossed = crossGroups(first, second);
    open.cache.groups.set(by, crossed);
    return crossed;
  }
  return undefined;
}
