import type { Contrast, EstimateRow } from '../../results/document/Results';
import { shownContrast } from '../../results/rows/contrastBetween';
import { isBeyondChance } from '../../results/rows/furthestApart';
import { clipText } from '../clipText';
import { formatFigureInWords } from '../formatFigure';
import { formatInterval } from '../formatInterval';
import { formatPercent, formatPInWords, formatPointCount } from '../formatNumber';
import { formatWhom } from '../formatWhom';
import type { Locale } from '../Locale';
import { translate } from '../translate';

interface Share {
  readonly label: string;
  readonly rows: readonly EstimateRow[];
  readonly contrasts: readonly Contrast[];
  readonly equivalenceMargin?: number;
}

/** What a sentence says of a share in two groups, and whether they differ, are alike, or cannot be told apart. */
export type DifferenceFacts =
  | { readonly verdict: 'unknown'; readonly values: Record<'label' | 'a' | 'b', string> }
  | {
      readonly verdict: 'real' | 'alike' | 'open';
      readonly values: Record<
        'label' | 'a' | 'b' | 'aFigure' | 'bFigure' | 'difference' | 'interval' | 'p' | 'points',
        string
      >;
    };

/** Shares of one answer in two groups: both, their difference with its interval, and whether they differ, are alike or can't be told apart. */
export function differenceSentence(share: Share, a: string, b: string, locale: Locale): string {
  const facts = differenceFacts(share, a, b, locale);
  return facts.verdict === 'unknown'
    ? translate('comparisons', locale, 'difference-unknown', facts.values)
    : translate('comparisons', locale, `difference-${facts.verdict}`, facts.values);
}

export function differenceFacts(
  share: Share,
  a: string,
  b: string,
  locale: Locale,
): DifferenceFacts {
  const names = {
    label: clipText(share.label),
    a: formatWhom(a, locale),
    b: formatWhom(b, locale),
  };
  const contrast = shownContrast(share, a, b);
  if (!contrast?.interval || contrast.difference === null || contrast.pHolm === null)
    return { verdict: 'unknown', values: names };
  const figureOf = (group: string) =>
    formatPercent(share.rows.find((row) => row.group === group)?.estimate ?? 0, locale);
  return {
    verdict: isBeyondChance(contrast)
      ? 'real'
      : contrast.equivalence === 'alike'
        ? 'alike'
        : 'open',
    values: {
      ...names,
      aFigure: figureOf(a),
      bFigure: figureOf(b),
      difference: formatFigureInWords(contrast.difference, 'points', locale),
      interval: formatInterval(contrast.interval, 'points', locale),
      p: formatPInWords(contrast.pHolm, locale),
      points: formatPointCount(share.equivalenceMargin ?? 0, locale),
    },
  };
}
