import type { TableContent } from '../../../charts/TableContent';
import { formatFigure } from '../../../format/formatFigure';
import { formatGroup } from '../../../format/formatGroup';
import { formatInterval } from '../../../format/formatInterval';
import { formatPercent } from '../../../format/formatNumber';
import type { Locale } from '../../../format/Locale';
import { chartMessages } from '../../../format/messages/charts';
import { comparisonMessages } from '../../../format/messages/comparisons';
import { paradoxMessages } from '../../../format/messages/paradox';
import { translate } from '../../../format/translate';
import type { Figure, GapTable, RiskDifferenceRow } from '../../../results/Results';

/** The inactive among the concerned beside those among the unconcerned, their difference, and what it means. */
export function counterTable({ riskDifference }: GapTable, locale: Locale): TableContent {
  const say = (key: keyof typeof paradoxMessages.en) => translate(paradoxMessages, locale, key);
  const percent = (share: Figure) =>
    share === null ? say('counter-withheld') : formatPercent(share, locale);
  return {
    caption: say('counter-caption'),
    columns: [
      translate(chartMessages, locale, 'group'),
      say('counter-concerned'),
      say('counter-unconcerned'),
      translate(comparisonMessages, locale, 'difference'),
      translate(chartMessages, locale, 'interval-heading'),
      translate(comparisonMessages, locale, 'reading'),
    ],
    rows: riskDifference.map((row) => ({
      header: formatGroup(row.group, locale),
      cells: [
        percent(row.inactiveGivenConcerned),
        percent(row.inactiveGivenUnconcerned),
        row.estimate === null ? '–' : formatFigure(row.estimate, 'points', locale),
        row.interval ? formatInterval(row.interval, 'points', locale) : '',
        say(`counter-${riskReading(row)}`),
      ],
    })),
  };
}

/** Whether the concerned act more, less, or no differently beyond the interval; `withheld` where it can't be said. */
export function riskReading({
  estimate,
  interval,
}: RiskDifferenceRow): 'works' | 'idle' | 'reversed' | 'withheld' {
  if (estimate === null || !interval) return 'withheld';
  if (interval[1] < 0) return 'works';
  return interval[0] > 0 ? 'reversed' : 'idle';
}
