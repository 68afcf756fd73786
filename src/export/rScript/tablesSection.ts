import type { Codebook, Item } from '../../codebook/Codebook';
import type { ScriptFacts } from '../../engine/ScriptFacts';
import { isScored } from '../../results/items/isScored';
import type { Question } from '../../results/measures/Measures';
import type { Query } from '../../results/query/Query';
import { rNumber, rString, rStrings } from './rText';

/** R: a call a table, in the order of the queries. */
export function tablesSection({ queries, codebook, study }: ScriptFacts): string {
  return queries.map((query) => tableCall(query, codebook, study.thresholds)).join('\n');
}

function tableCall(
  query: Query,
  codebook: Codebook,
  stated: ScriptFacts['study']['thresholds'],
): string {
  switch (query.measure) {
    case 'top-box':
      return query.net === undefined
        ? `top_box(${rString(query.item)})`
        : `top_box(${rString(query.item)}, ${rString(query.net)})`;
    case 'distribution':
      return `distribution(${rString(query.item)})`;
    case 'mean':
      return `mean_score(${rString(query.item)})`;
    case 'median':
      return `median_score(${rString(query.item)})`;
    case 'gap':
      return `gap(${rString(query.concern)}, ${rString(query.behavior)})`;
    case 'index-gap':
      return indexGapCall(codebook, {
        concern: query.thresholds?.concern ?? stated?.concern ?? 50,
        behavior: query.thresholds?.behavior ?? stated?.behavior ?? 50,
      });
    case 'adjusted':
      return adjustedCall(query, codebook, stated);
    case 'sensitivity':
      return '# The sensitivity strip repeats the tables above under other choices; change an item to try one.';
  }
}

function adjustedCall(
  { of, item = '', concern = '', behavior = '', controls }: Question<'adjusted'>,
  codebook: Codebook,
  stated: ScriptFacts['study']['thresholds'],
): string {
  const alike = rStrings(controls);
  switch (of) {
    case 'top-box':
      return `adjusted_top_box(${rString(item)}, ${alike})`;
    case 'mean':
      return `adjusted_mean(${rString(item)}, ${alike})`;
    case 'gap':
      return `adjusted_gap(${rString(concern)}, ${rString(behavior)}, ${alike})`;
    case 'index-gap': {
      const thresholds = { concern: stated?.concern ?? 50, behavior: stated?.behavior ?? 50 };
      return indexGapCall(codebook, thresholds, alike);
    }
  }
}

function indexGapCall(
  { items }: Codebook,
  thresholds: { readonly concern: number; readonly behavior: number },
  controls?: string,
): string {
  const concerns = items.filter((item) => item.role === 'concern' && isInIndex(item));
  const behaviors = items.filter((item) => item.role === 'behavior' && isInIndex(item));
  if (concerns.length === 0 || behaviors.length === 0)
    return '# No index gap: the study lacks concerns or behaviors with a range of answers.';
  const ids = (of: readonly Item[]) =>
    rStrings(
      of.map(({ id }) => id),
      2,
    );
  return [
    controls === undefined ? 'index_gap(' : 'adjusted_index_gap(',
    `  concerns = ${ids(concerns)},`,
    `  behaviors = ${ids(behaviors)},`,
    `  concern_threshold = ${rNumber(thresholds.concern)}, behavior_threshold = ${rNumber(thresholds.behavior)}${controls === undefined ? '' : `, controls = ${controls}`}`,
    ')',
  ].join('\n');
}

/** As `indexItems`: more than one level, which stand for more or less. */
function isInIndex(item: Item): boolean {
  return (
    (item.kind === 'single' || item.kind === 'scale') && item.levels.length > 1 && isScored(item)
  );
}
