import { type FigureUnit, formatFigure } from './formatFigure';
import type { Locale } from './Locale';
import { translate } from './translate';

/** The two ends of an interval in words: `54% to 58%`, `da 54% a 58%`. */
export function formatInterval(
  interval: readonly [number, number],
  unit: FigureUnit,
  locale: Locale,
  decimals?: number,
): string {
  return translate('charts', locale, 'interval', {
    low: formatFigure(interval[0], unit, locale, decimals),
    high: formatFigure(interval[1], unit, locale, decimals),
  });
}
