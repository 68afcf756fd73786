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
  const [table] = tables;
  if (table?.measure === 'distribution') return { chart: 'answers', item: table.item };
  if (tables.length !== 1) return undefined;
  if (table?.measure === 'index-gap' && section === 'index') return { chart: 'index-gap' };
  if (table?.measure !== 'gap' || (section !== 'gap' && section !== 'quadrants')) return undefined;
  return { chart: section, pair: { concern: table.concern, behavior: table.behavior } };
}
