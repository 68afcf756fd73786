import { shownContrast } from '../results/contrastBetween';
import { isBeyondChance } from '../results/furthestApart';
import type { Contrast, EstimateRow } from '../results/Results';
import { clipText } from './clipText';
import { formatFigureInWords } from './formatFigure';
import { formatInterval } from './formatInterval';
import { formatPercent, formatPInWords } from './formatNumber';
import { formatWhom } from './formatWhom';
import type { Locale } from './Locale';
import { comparisonMessages } from './messages/comparisons';
import { translate } from './translate';

/** Shares of one answer in two groups: both, their difference with its interval, and whether it is more than chance. */
export function differenceSentence(
  share: {
    readonly label: string;
    readonly rows: readonly EstimateRow[];
    readonly contrasts: readonly Contrast[];
  },
  a: string,
  b: string,
  locale: Locale,
): string {
  const names = {
    label: clipText(share.label),
    a: formatWhom(a, locale),
    b: formatWhom(b, locale),
  };
  const contrast = shownContrast(share, a, b);
  if (!contrast?.interval || contrast.difference === null || contrast.pHolm === null)
    return translate(comparisonMessages, locale, 'difference-unknown', names);
  const figureOf = (group: string) =>
    formatPercent(share.rows.find((row) => row.group === group)?.estimate ?? 0, locale);
  const key = isBeyondChance(contrast) ? 'difference-real' : 'difference-chance';
  return translate(comparisonMessages, locale, key, {
    ...names,
    aFigure: figureOf(a),
    bFigure: figureOf(b),
    difference: formatFigureInWords(contrast.difference, 'points', locale),
    interval: formatInterval(contrast.interval, 'points', locale),
    p: formatPInWords(contrast.pHolm, locale),
  });
}
