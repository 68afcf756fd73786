import { formatFigure } from '../../../../format/formatFigure';
import { formatGroup } from '../../../../format/formatGroup';
import { formatInterval } from '../../../../format/formatInterval';
import { formatPercent } from '../../../../format/formatNumber';
import type { Locale } from '../../../../format/Locale';
import { messagesIn, translate } from '../../../../format/translate';
import type { EstimateRow, Figure } from '../../../../results/document/Results';
import type { GapTable, RiskDifferenceRow } from '../../../../results/measures/gap/gapSchema';
import { isShownRow } from '../../../../results/rows/isShownRow';
import type { FigureCell, FigureTableContent } from '../../../figures/FigureTable';

/** The inactive among the concerned beside those among the unconcerned, their difference, and what it means. */
export function counterTable(
  { rows, riskDifference }: GapTable,
  locale: Locale,
): FigureTableContent {
  const say = messagesIn('paradox', locale);
  const percent = (share: Figure) =>
    share === null ? say('counter-withheld') : formatPercent(share, locale);
  return {
    caption: say('counter-caption'),
    columns: [
      translate('charts', locale, 'group'),
      say('counter-concerned'),
      say('counter-unconcerned'),
      translate('comparisons', locale, 'difference'),
    ],
    rows: riskDifference
      .map((risk) => shownRisk(risk, rows))
      .map((row) => ({
        header: formatGroup(row.group, locale),
        cells: [
          { figure: percent(row.inactiveGivenConcerned) },
          { figure: percent(row.inactiveGivenUnconcerned) },
          differenceCell(row, locale),
        ],
      })),
  };
}

/** A group whose gap may not be shown has too few respondents for this too. */
export function shownRisk(
  risk: RiskDifferenceRow,
  gaps: readonly EstimateRow[],
): RiskDifferenceRow {
  if (gaps.some((row) => row.group === risk.group && isShownRow(row))) return risk;
  const hidden = { inactiveGivenConcerned: null, inactiveGivenUnconcerned: null };
  return { group: risk.group, ...hidden, estimate: null, se: null };
}

function differenceCell(row: RiskDifferenceRow, locale: Locale): FigureCell {
  const reading = translate('paradox', locale, `counter-${riskReading(row)}`);
  if (row.estimate === null) return { figure: '–', detail: whyNone(row, locale) ?? reading };
  const interval = row.interval && formatInterval(row.interval, 'points', locale);
  return {
    figure: formatFigure(row.estimate, 'points', locale),
    detail: interval ? `${interval}; ${reading}` : reading,
  };
}

/** Of a group without anybody on one side of the comparison. */
function whyNone(row: RiskDifferenceRow, locale: Locale): string | undefined {
  const { undefined: reason } = row;
  return reason === 'nobody-concerned' || reason === 'nobody-unconcerned'
    ? translate('paradox', locale, `counter-${reason}`)
    : undefined;
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
