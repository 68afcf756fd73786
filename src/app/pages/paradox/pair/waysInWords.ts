import { toChartCell } from '../../../../charts/cells/ChartCell';
import { hiddenWords } from '../../../../charts/cells/cellWords';
import { type FigureUnit, formatFigureInWords } from '../../../../format/formatFigure';
import { formatInterval } from '../../../../format/formatInterval';
import type { Locale } from '../../../../format/Locale';
import type { MessageKey } from '../../../../format/messages/Catalogue';
import { translate } from '../../../../format/translate';
import type { EstimateRow } from '../../../../results/document/Results';
import type { GapTable, RiskDifferenceRow } from '../../../../results/measures/gap/gapSchema';
import type { IndexGapTable } from '../../../../results/measures/indexGap/indexGapSchema';
import { totalRow } from '../../../../results/rows/isTotalRow';
import type { Evidence } from '../../../../study/Study';
import { riskReading, shownRisk } from './counterTable';
import { paradoxicalRows } from './paradoxShare';

type ReadingKey = Extract<MessageKey<'paradox'>, `read-${string}`>;

/** One of the four measures for all respondents, in words. */
export interface Way {
  readonly way: 'gap' | 'index' | 'share' | 'association';
  /** The figure, or why it isn't shown. */
  readonly figure: string;
  readonly interval?: string;
  readonly reading?: ReadingKey;
  /** What the behaviors it rests on are known from. */
  readonly evidence: readonly Evidence[];
}

/** The sign of a difference beyond its interval. */
export type Side = 'positive' | 'negative' | 'even';

/** Pair gap, index gap, paradox share and association of all respondents. */
export function fourWays(
  gap: GapTable,
  index: IndexGapTable | undefined,
  locale: Locale,
): readonly Way[] {
  const gapRow = totalOf(gap.rows);
  const indexRow = totalOf(index?.rows);
  const share = totalOf(paradoxicalRows(gap.quadrants));
  const evidence = [gap.evidence];
  const gapSide = sideOf(gapRow);
  const indexSide = sideOf(indexRow);
  return [
    {
      way: 'gap',
      evidence,
      ...figureOf(gapRow, 'points', locale),
      ...(gapSide && { reading: `read-gap-${gapSide}` }),
    },
    {
      way: 'index',
      evidence: [...new Set(index?.evidence)],
      ...figureOf(indexRow, 'index-points', locale),
      ...(indexSide && {
        reading: indexSide === 'even' ? 'read-gap-even' : `read-index-${indexSide}`,
      }),
    },
    {
      way: 'share',
      evidence,
      ...figureOf(share, 'percent', locale),
      ...(share && { reading: 'read-share' }),
    },
    { ...association(totalRisk(gap), locale), evidence },
  ];
}

/** On which side of zero a total lies beyond its interval; undefined where it isn't shown. */
export function sideOf(row: EstimateRow | undefined): Side | undefined {
  const cell = row && toChartCell(row);
  if (cell?.kind !== 'shown' || !cell.interval) return undefined;
  const [low, high] = cell.interval;
  return low > 0 ? 'positive' : high < 0 ? 'negative' : 'even';
}

export function totalOf<Row extends { readonly group: string }>(
  rows: readonly Row[] | undefined,
): Row | undefined {
  return totalRow(rows);
}

export function totalRisk({ riskDifference, rows }: GapTable): RiskDifferenceRow | undefined {
  const risk = totalOf(riskDifference);
  return risk && shownRisk(risk, rows);
}

function association(row: RiskDifferenceRow | undefined, locale: Locale): Omit<Way, 'evidence'> {
  const reading = row ? riskReading(row) : 'withheld';
  if (!row || row.estimate === null || reading === 'withheld')
    return {
      way: 'association',
      figure: translate('paradox', locale, 'counter-withheld'),
    };
  return {
    way: 'association',
    figure: formatFigureInWords(row.estimate, 'points', locale),
    ...(row.interval && { interval: formatInterval(row.interval, 'points', locale) }),
    reading: `read-association-${reading}`,
  };
}

function figureOf(
  row: EstimateRow | undefined,
  unit: FigureUnit,
  locale: Locale,
): Pick<Way, 'figure' | 'interval'> {
  const cell = row && toChartCell(row);
  if (!cell) return { figure: translate('paradox', locale, 'counter-withheld') };
  if (cell.kind === 'hidden') return { figure: hiddenWords(cell, locale) };
  return {
    figure: formatFigureInWords(cell.value, unit, locale),
    ...(cell.interval && { interval: formatInterval(cell.interval, unit, locale) }),
  };
}
