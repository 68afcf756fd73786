import type { Codebook, Item } from '../../codebook/Codebook';
import type { ScriptFacts } from '../../engine/ScriptFacts';
import { isScored } from '../../results/items/isScored';
import { netSides } from '../../results/items/netSides';
import { type ByQuestion, ofQuestion } from '../../results/measures/byMeasure';
import type { Question } from '../../results/measures/Measures';
import { itemSummary } from '../../results/summary/itemSummary';
import { rIntegers, rNumber, rString, rStrings } from './rText';

/** R: a call a table, in the order of the queries. */
export function tablesSection({ queries, codebook, study }: ScriptFacts): string {
  return queries.map((query) => ofQuestion(calls, query, codebook, study.thresholds)).join('\n');
}

type Stated = ScriptFacts['study']['thresholds'];

const calls: ByQuestion<string, [Codebook, Stated]> = {
  'top-box': ({ item, net }) =>
    `top_box(${[item, net].flatMap((name) => (name === undefined ? [] : rString(name))).join(', ')})`,
  distribution: ({ item }) => `distribution(${rString(item)})`,
  mean: ({ item }) => `mean_score(${rString(item)})`,
  median: ({ item }) => `median_score(${rString(item)})`,
  'net-score': ({ item: id }, codebook) => {
    const item = codebook.items.find((each) => each.id === id);
    const sides = item && netSides(itemSummary(item));
    const places = (of: readonly number[] = []) => rIntegers(of.map((k) => k + 1));
    return `net_score(${rString(id)}, top = ${places(sides?.top)}, bottom = ${places(sides?.bottom)})`;
  },
  gap: ({ concern, behavior }) => `gap(${rString(concern)}, ${rString(behavior)})`,
  'index-gap': ({ thresholds }, codebook, stated) =>
    indexGapCall(codebook, {
      concern: thresholds?.concern ?? stated?.concern ?? 50,
      behavior: thresholds?.behavior ?? stated?.behavior ?? 50,
    }),
  adjusted: adjustedCall,
  sensitivity: () =>
    '# The sensitivity strip repeats the tables above under other choices; change an item to try one.',
};

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
  if (behaviors.some(({ direction }) => direction === undefined))
    return '# No index gap: which behaviors guard data and which give them away is not confirmed.';
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
