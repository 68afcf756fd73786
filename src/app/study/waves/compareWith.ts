import type { ResultsDocument } from '../../../results/document/ResultsDocument';
import type { StudySummary } from '../../../results/document/StudySummary';
import { tablesOf } from '../../../results/measures/byMeasure';
import type { ResultTable } from '../../../results/measures/Measures';
import { allQueries } from '../../../results/query/allQueries';
import { type Query, queryKey, type View } from '../../../results/query/Query';
import { keyedTable } from '../../../results/rows/keyedGroups';
import type { ComparedWaves } from '../../../results/waves/ComparedWaves';
import { isComparedMeasure } from '../../../results/waves/comparedMeasures';
import { compareWaves } from '../../../results/waves/compareWaves';
import { itemLabels } from '../../../results/waves/itemLabels';
import { waveSide } from '../../../results/waves/waveSubjects';

/** How the reader sets the waves side by side. */
export interface WaveTerms {
  readonly view: View;
  readonly otherIsLater: boolean;
  /** Also where only a question's wording differs. */
  readonly acceptWording: boolean;
}

/** The open study, whose tables answer `comparedQueries`, against another wave as its file holds it. */
export function compareWith(
  study: StudySummary,
  tables: readonly ResultTable[],
  other: ResultsDocument,
  { view, otherIsLater, acceptWording }: WaveTerms,
): ComparedWaves {
  const own = { study, tables };
  const beside = { study: other.study, tables: other.tables.map(keyedTable) };
  const [earlier, later] = otherIsLater ? [own, beside] : [beside, own];
  return {
    comparison: compareWaves(earlier, later, { view, acceptWording }),
    items: itemLabels(earlier, later),
  };
}

/** A wave's own figures, and the gaps of those of the other's pairs that it has questions for. */
export function comparedQueries(
  summary: StudySummary,
  view: View,
  others: NonNullable<StudySummary['pairs']>,
): readonly Query[] {
  const withTop = new Set(
    (summary.items ?? []).filter((item) => item.top.length > 0).map((item) => item.id),
  );
  const pairs = others
    .filter(({ concern, behavior }) => withTop.has(concern) && withTop.has(behavior))
    .map(({ concern, behavior }): Query => ({ measure: 'gap', concern, behavior, ...view }));
  const own = allQueries(summary, view).filter((query) => isComparedMeasure(query));
  return [...new Map([...own, ...pairs].map((query) => [queryKey(query), query])).values()];
}

/** The pairs whose gaps a document holds under a view. */
export function pairsOf(results: ResultsDocument, view: View): NonNullable<StudySummary['pairs']> {
  return tablesOf('gap', [...waveSide(results, view).tables.values()]).map(
    ({ concern, behavior }) => ({ concern, behavior }),
  );
}

/** Where the other wave stands unless the reader says otherwise: before the open one, but for a later year. */
export function defaultOrder(own: number | undefined, other: number | undefined) {
  return own !== undefined && other !== undefined && other > own ? 'later' : 'earlier';
}
