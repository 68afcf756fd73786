import type { ChartCell } from '../../../charts/cells/ChartCell';
import { clipText } from '../../../format/clipText';
import { formatPercent } from '../../../format/formatNumber';
import type { Locale } from '../../../format/Locale';
import { translate } from '../../../format/translate';
import type { PlacedBenchmark } from '../../../results/benchmarks/placeBenchmark';

/**
 * The finding of a strip: the survey's share against the nearest comparable figure (in line where the survey's
 * interval holds it), or how many figures stand for context.
 */
export function stripTitle(
  label: string,
  own: ChartCell | undefined,
  figures: readonly PlacedBenchmark[],
  locale: Locale,
): string {
  const words = { label: clipText(label, 80), count: figures.length };
  if (own?.kind !== 'shown') return translate('benchmarks', locale, 'own-hidden', words);
  const shown = { ...words, own: formatPercent(own.value, locale) };
  const nearest = figures.find((each) => each.differences.length === 0 && !each.group)?.benchmark;
  if (!nearest || !own.interval) return translate('benchmarks', locale, 'context', shown);
  const value = nearest.value / 100;
  const [low, high] = own.interval;
  return translate(
    'benchmarks',
    locale,
    value < low ? 'above' : value > high ? 'below' : 'in-line',
    {
      ...shown,
      published: formatPercent(value, locale),
      publisher: nearest.publisher,
      year: String(nearest.year),
    },
  );
}
