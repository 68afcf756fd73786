import type { Locale } from '../../format/Locale';
import { translate } from '../../format/translate';

/** What the two ends of a dumbbell and the distance between them are called. */
export interface DumbbellLabels {
  readonly concern: string;
  readonly behavior: string;
  readonly gap: string;
}

export function dumbbellLabels(unit: 'percent' | 'index', locale: Locale): DumbbellLabels {
  const [concern, behavior] =
    unit === 'percent'
      ? (['concerned', 'act'] as const)
      : (['concern-index', 'behavior-index'] as const);
  return {
    concern: translate('charts', locale, concern),
    behavior: translate('charts', locale, behavior),
    gap: translate('charts', locale, 'gap'),
  };
}
