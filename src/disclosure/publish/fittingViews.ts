import type { Result } from '../../problem/Result';
import type { ResultsDocument } from '../../results/document/ResultsDocument';
import type { ItemSummary } from '../../results/document/StudySummary';

/** What is told by filters: which stand in the banner, and which of them narrow the tables by generation too. */
export interface FilterViews {
  readonly told: readonly string[];
  readonly narrowed: readonly string[];
}

/** How much smaller a share of the rows by generation may be printed for the sake of filters. */
const mostLost = 0.02;

/** A smaller share of tables by filters tears little, and isn't worth judging the study again. */
const fewViews = 0.1;

/**
 * The document of as many views by filters as leave the tables by generation (nearly) as they are without any. All are
 * tried at once; else filter by filter, with the tables that it narrows, then without.
 */
export function fittingViews(
  offered: readonly ItemSummary[],
  attempt: (views: FilterViews) => Result<ResultsDocument>,
): Result<ResultsDocument> {
  const ids = offered.map(({ id }) => id);
  const whole = attempt({ told: ids, narrowed: ids });
  if (!whole.ok || ids.length === 0 || printedShare(whole.value) === 1) return whole;
  if (byFilters(whole.value) < fewViews) return whole;
  let best = attempt({ told: [], narrowed: [] });
  if (!best.ok) return best;
  const least = printedShare(best.value) - mostLost;
  if (printedShare(whole.value) >= least) return whole;
  let views: FilterViews = { told: [], narrowed: [] };
  for (const id of ids) {
    const told = [...views.told, id];
    for (const narrowed of [[...views.narrowed, id], views.narrowed]) {
      const found = attempt({ told, narrowed });
      if (!found.ok) return found;
      if (printedShare(found.value) < least) continue;
      best = found;
      views = { told, narrowed };
      break;
    }
  }
  return best;
}

/** Which share of the tables is by filters. */
function byFilters({ tables }: ResultsDocument): number {
  const others = tables.filter(({ by, filters = [] }) => by !== 'generation' || filters.length > 0);
  return others.length / tables.length;
}

/** Of the rows of unfiltered tables by generation, how many are printed. */
function printedShare({ tables }: ResultsDocument): number {
  const rows = tables
    .filter(
      ({ by, filters = [], measure }) =>
        by === 'generation' && filters.length === 0 && measure !== 'sensitivity',
    )
    .flatMap((table) => table.rows);
  if (rows.length === 0) return 1;
  return rows.filter(({ withheld }) => withheld === undefined).length / rows.length;
}
