import { formatDecimal, formatPercent, formatPoints, formatSigned } from './formatNumber';
import type { Locale } from './Locale';
import { translate } from './translate';

/**
 * What a figure is: a share in 0…1, a difference of shares in −1…1, an index in 0…100,
 * a difference of indices, or a mean score.
 */
export type FigureUnit = 'percent' | 'points' | 'index' | 'index-points' | 'score';

/** A figure as it stands beside its mark: `56%`, `+12`, `48`, `3.6`. */
export function formatFigure(
  value: number,
  unit: FigureUnit,
  locale: Locale,
  decimals = unit === 'score' ? 1 : 0,
): string {
  switch (unit) {
    case 'percent':
      return formatPercent(value, locale, decimals);
    case 'points':
      return formatPoints(value, locale, decimals);
    case 'index':
    case 'score':
      return formatDecimal(value, locale, decimals);
    case 'index-points':
      return formatSigned(value, locale, decimals);
  }
}

/** A figure that must be understood alone: a difference says that it is in points. */
export function formatFigureInWords(
  value: number,
  unit: FigureUnit,
  locale: Locale,
  decimals = unit === 'score' ? 1 : 0,
): string {
  const figure = formatFigure(value, unit, locale, decimals);
  if (unit !== 'points' && unit !== 'index-points') return figure;
  return translate('charts', locale, 'points', { figure });
}
