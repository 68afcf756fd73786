import { catalogues } from '../../format/catalogues';
import type { Ranked } from './itemCharts';
import type { Reader } from './Reader';
import type { ShownChart } from './ShownPage';
import { Template } from './Template';

/** What a ranking counts, from what its subtitle says. */
export function rankedBy({ document, locale }: Reader, chart: ShownChart): Ranked {
  const words = chart.subtitle?.text ?? '';
  const messages = catalogues[locale].personalization;
  const options = new Template(messages['share-of-options']).read(words);
  if (options) {
    const item = document.items.find(
      ({ question, label }) => (question || label) === options['question'],
    );
    return { of: 'options', item: item?.id ?? '' };
  }
  const says = (...keys: readonly (keyof typeof messages)[]) =>
    keys.some((key) => new Template(`{start}${messages[key]}`).read(words) !== undefined);
  if (says('share-of-lowest-levels', 'share-of-lowest')) return { of: 'lowest' };
  return { of: says('share-of-low-levels', 'share-of-low') ? 'low' : 'top-box' };
}
