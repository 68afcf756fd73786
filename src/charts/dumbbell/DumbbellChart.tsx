import { useCallback } from 'react';
import { formatFigure } from '../../format/formatFigure';
import { formatGroup } from '../../format/formatGroup';
import { formatInterval } from '../../format/formatInterval';
import type { Locale } from '../../format/Locale';
import { translate } from '../../format/translate';
import { baseWords, cellWords } from '../cells/cellWords';
import { gapUnitOf } from '../cells/gapUnitOf';
import { groupNote } from '../cells/groupNote';
import { ChartCanvas } from '../frame/ChartCanvas';
import { ChartEmpty } from '../frame/ChartEmpty';
import { planRows } from '../rows/planRows';
import { RowChart } from '../rows/RowChart';
import type { RowNeed } from '../rows/RowPlan';
import { DumbbellMarks } from './DumbbellMarks';
import { dumbbellLabels } from './dumbbellLabels';
import type { DumbbellRow } from './toDumbbellRows';

interface Props {
  readonly rows: readonly DumbbellRow[];
  readonly locale: Locale;
  /** Shares of respondents (default), or indices in 0…100. */
  readonly unit?: 'percent' | 'index';
}

const lane = 17;
const directLabelRoom = 18;

/** Stated concern against protective behavior by group: two marks with their intervals, and the gap between them. */
export function DumbbellChart({ rows, locale, unit = 'percent' }: Props) {
  const draw = useCallback(
    (width: number) => {
      const labels = dumbbellLabels(unit, locale);
      const first = rows.findIndex((row) => row.concerned.kind === 'shown');
      const plan = planRows(
        rows.map((row, i) =>
          rowNeed(row, unit, locale, i === first, i > 0 && isAfterTotal(rows, i)),
        ),
        width,
      );
      const top = unit === 'percent' ? 1 : 100;
      return (
        <RowChart
          form="dumbbell"
          plan={plan}
          width={width}
          domain={[0, top]}
          ticks={[0, 0.25, 0.5, 0.75, 1].map((share) => share * top)}
          formatTick={(value) => formatFigure(value, unit, locale)}
          axisLabel={translate('charts', locale, unit === 'percent' ? 'share-axis' : 'index-axis')}
          paints={rows.map((row) => row.group.paint)}
          marks={(toX) => (
            <DumbbellMarks
              rows={rows}
              plan={plan}
              toX={toX}
              unit={unit}
              locale={locale}
              labels={labels}
              labelled={first}
            />
          )}
        />
      );
    },
    [rows, locale, unit],
  );
  if (rows.length === 0) return <ChartEmpty locale={locale} />;
  return <ChartCanvas summary={dumbbellSummary(rows, unit, locale)} locale={locale} draw={draw} />;
}

function isAfterTotal(rows: readonly DumbbellRow[], i: number): boolean {
  return rows[i - 1]?.group.isTotal === true;
}

function rowNeed(
  row: DumbbellRow,
  unit: 'percent' | 'index',
  locale: Locale,
  labelled: boolean,
  ruled: boolean,
): RowNeed {
  const aside = gapWords(row, unit, locale);
  const room = lane + (labelled ? directLabelRoom : 0);
  return {
    label: formatGroup(row.group.name, locale),
    note: groupNote(row.group, baseWords([row.gap, row.concerned, row.acting], locale), locale),
    swatch: true,
    ruled,
    above: room,
    below: room,
    ...(aside !== undefined && { asides: [aside] }),
  };
}

function gapWords(
  { gap }: DumbbellRow,
  unit: 'percent' | 'index',
  locale: Locale,
): string | undefined {
  if (gap.kind === 'hidden') return undefined;
  const gapUnit = gapUnitOf(unit);
  const figure = formatFigure(gap.value, gapUnit, locale);
  if (!gap.interval) return translate('charts', locale, 'gap-aside-bare', { figure });
  const interval = formatInterval(gap.interval, gapUnit, locale);
  return translate('charts', locale, 'gap-aside', { figure, interval });
}

function dumbbellSummary(
  rows: readonly DumbbellRow[],
  unit: 'percent' | 'index',
  locale: Locale,
): string {
  const { gap } = dumbbellLabels(unit, locale);
  return translate('charts', locale, 'dumbbell-summary', {
    count: rows.filter((row) => !row.group.isTotal).length,
    rows: rows
      .map((row) =>
        cellWords(
          `${formatGroup(row.group.name, locale)}, ${gap}`,
          row.gap,
          gapUnitOf(unit),
          locale,
        ),
      )
      .join('; '),
  });
}
