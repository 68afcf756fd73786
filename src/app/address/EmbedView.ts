import { type ByTable, ofTable } from '../../results/measures/byMeasure';
import type { ResultTable } from '../../results/measures/Measures';
import type { Pair } from '../store/Selection';
import type { MethodSection } from './methodSection';

/** A chart that may stand on another site's page, as its address names it: `#/embed/gap`. */
export type EmbedView =
  | { readonly chart: 'gap' | 'quadrants'; readonly pair: Pair }
  | { readonly chart: 'answers'; readonly item: string }
  | { readonly chart: 'index-gap' };

/** The embedded form of a chart drawn from these tables, by the section that explains it; not every chart has one. */
export function embedViewOf(
  tables: readonly ResultTable[],
  section: MethodSection,
): EmbedView | undefined {
  const [table, ...others] = tables;
  return table && ofTable(embedded, table, section, others.length === 0);
}

const embedded: ByTable<EmbedView | undefined, [section: MethodSection, isAlone: boolean]> = {
  'top-box': () => undefined,
  distribution: ({ item }) => ({ chart: 'answers', item }),
  mean: () => undefined,
  median: () => undefined,
  'net-score': () => undefined,
  gap: ({ concern, behavior }, section, isAlone) =>
    isAlone && (section === 'gap' || section === 'quadrants')
      ? { chart: section, pair: { concern, behavior } }
      : undefined,
  'index-gap': (_, section, isAlone) =>
    isAlone && section === 'index' ? { chart: 'index-gap' } : undefined,
  adjusted: () => undefined,
  sensitivity: () => undefined,
};
