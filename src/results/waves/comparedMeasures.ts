import { jointKey } from '../../study/jointKey';
import type { ItemSummary } from '../document/StudySummary';
import type { Measure, ResultTable } from '../measures/Measures';
import type { NetScoreTable } from '../measures/netScore/netScoreSchema';
import { sameTexts } from './itemBreaks';
import type { ChangeSubject, WaveBreak } from './WaveComparison';

/** How the tables of a measure are set side by side in two waves. */
interface Compared<M extends Measure> {
  readonly subject: (table: ResultTable<M>) => ChangeSubject;
  /** The items that its figures rest on. */
  readonly items: (table: ResultTable<M>) => readonly string[];
  /** Not every table of it, where it says which. */
  readonly isCompared?: (table: ResultTable<M>, items: ReadonlyMap<string, ItemSummary>) => boolean;
  /** Whether its figures are shares of 0 to 1, at whose ends another test stands. */
  readonly figure: 'proportion' | 'mean';
  /** With which other changes it is tested: a net score tells a top box again, and would only make all the rest less sure. */
  readonly family?: 'net-score';
  /** What the tables themselves state to be otherwise, for documents without a list of items. */
  readonly breaks: (earlier: ResultTable<M>, later: ResultTable<M>) => readonly WaveBreak[];
  /** What of a question may change and its figure stay comparable, beyond wording, levels and kind. */
  readonly immaterial: readonly WaveBreak[];
}

/** Demographics say who answered, not what was thought. */
function isOpinion({ item }: { readonly item: string }, items: ReadonlyMap<string, ItemSummary>) {
  return items.get(item)?.role !== 'demographic';
}

function sameEnds(earlier: NetScoreTable, later: NetScoreTable): boolean {
  return sameTexts(earlier.top, later.top, false) && sameTexts(earlier.bottom, later.bottom, false);
}

/** Of each measure how it is compared; undefined where another measure of the same answers is. */
const compared = {
  'top-box': {
    subject: ({ item }) => ({ kind: 'item', item }),
    items: ({ item }) => [item],
    isCompared: (table, items) => table.net === undefined && isOpinion(table, items),
    figure: 'proportion',
    breaks: (earlier, later) => [
      ...(sameTexts(earlier.top, later.top, false) ? [] : (['top-changed'] as const)),
      ...(earlier.base === later.base ? [] : (['base-changed'] as const)),
    ],
    immaterial: ['direction-changed', 'evidence-changed'],
  },
  distribution: undefined,
  mean: undefined,
  median: undefined,
  'net-score': {
    subject: ({ item }) => ({ kind: 'net-score', item }),
    items: ({ item }) => [item],
    isCompared: isOpinion,
    figure: 'mean',
    family: 'net-score',
    breaks: (earlier, later) => [
      ...(sameEnds(earlier, later) ? [] : (['top-changed'] as const)),
      ...(earlier.base === later.base ? [] : (['base-changed'] as const)),
    ],
    immaterial: ['direction-changed', 'evidence-changed'],
  },
  gap: {
    subject: ({ concern, behavior }) => ({ kind: 'gap', concern, behavior }),
    items: ({ concern, behavior }) => [concern, behavior],
    figure: 'mean',
    breaks: (earlier, later) => [
      ...(earlier.direction === later.direction ? [] : (['direction-changed'] as const)),
      ...(earlier.evidence === later.evidence ? [] : (['evidence-changed'] as const)),
    ],
    // A pair stands on those who answered both.
    immaterial: ['base-changed'],
  },
  'index-gap': {
    subject: () => ({ kind: 'index-gap' }),
    items: ({ concernItems, behaviorItems }) => [...concernItems, ...behaviorItems],
    isCompared: ({ rows }) => rows.length > 0,
    figure: 'mean',
    breaks: (earlier, later) =>
      sameIds(earlier.concernItems, later.concernItems) &&
      sameIds(earlier.behaviorItems, later.behaviorItems)
        ? []
        : ['items-changed'],
    // An index stands on complete answers and every level.
    immaterial: ['base-changed', 'top-changed'],
  },
  adjusted: undefined,
  sensitivity: undefined,
} as const satisfies { readonly [M in Measure]: Compared<M> | undefined };

function sameIds(a: readonly string[], b: readonly string[]): boolean {
  return jointKey(...[...a].sort()) === jointKey(...[...b].sort());
}

type ComparedMeasure = {
  [M in Measure]: (typeof compared)[M] extends undefined ? never : M;
}[Measure];

/** The tables whose figures are compared between waves. */
export type ComparedTable = ResultTable<ComparedMeasure>;

/** How a table is compared with another wave's. */
export function comparedAs(table: ComparedTable): Compared<ComparedMeasure> {
  return compared[table.measure] as Compared<ComparedMeasure>;
}

/** Whether tables or questions of a measure are compared between waves. */
export function isComparedMeasure<T extends { readonly measure: Measure }>(
  each: T,
): each is Extract<T, { readonly measure: ComparedMeasure }> {
  return compared[each.measure] !== undefined;
}
