import { useCallback } from 'react';
import type { ChangeUnits } from '../../format/formatChange';
import { formatFigure } from '../../format/formatFigure';
import { formatGroup } from '../../format/formatGroup';
import { formatInterval } from '../../format/formatInterval';
import { formatCount } from '../../format/formatNumber';
import type { Locale } from '../../format/Locale';
import { translate } from '../../format/translate';
import type { WaveNames } from '../../format/waveNames';
import { cellExtent } from '../cells/cellExtent';
import { cellWords } from '../cells/cellWords';
import { ChartCanvas } from '../frame/ChartCanvas';
import { ChartEmpty } from '../frame/ChartEmpty';
import styles from '../marks/chart.module.css';
import { planRows } from '../rows/planRows';
import { RowChart } from '../rows/RowChart';
import type { RowNeed } from '../rows/RowPlan';
import { scaleTicks } from '../rows/scaleTicks';
import { ChangeMarks } from './ChangeMarks';
import type { ChangeChartRow } from './toChangeRows';

interface Props {
  readonly rows: readonly ChangeChartRow[];
  readonly names: WaveNames;
  readonly units: ChangeUnits;
  readonly locale: Locale;
}

const lane = 19;
const directLabelRoom = 18;

/** Two waves of each figure: where it stood, where it stands, and the arrow from one to the other. */
export function ChangeChart({ rows, names, units, locale }: Props) {
  const draw = useCallback(
    (width: number) => {
      const first = rows.findIndex((row) => row.change.kind === 'shown');
      const plan = planRows(
        rows.map((row, i) =>
          rowNeed(row, units, locale, i === first, rows[i - 1]?.group.isTotal === true),
        ),
        width,
      );
      const ticks = ticksOf(rows, units, width);
      return (
        <RowChart
          form="change"
          plan={plan}
          width={width}
          domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]}
          ticks={ticks}
          formatTick={(value) => formatFigure(value, units.figure, locale)}
          axisLabel={axisLabel(units, locale)}
          paints={rows.map((row) => (row.label === undefined ? row.group.paint : undefined))}
          lines={(toX) =>
            units.figure !== 'percent' && (
              <line className={styles['zero']} x1={toX(0)} x2={toX(0)} y1={0} y2={plan.height} />
            )
          }
          marks={(toX) =>
            rows.map((row, i) => {
              const place = plan.rows[i];
              return (
                place && (
                  <ChangeMarks
                    key={row.key}
                    {...{ row, i, place, plan, toX, units, names, locale }}
                    isLabelled={i === first}
                  />
                )
              );
            })
          }
        />
      );
    },
    [rows, names, units, locale],
  );
  if (rows.length === 0) return <ChartEmpty locale={locale} />;
  return (
    <ChartCanvas summary={changeSummary(rows, names, units, locale)} locale={locale} draw={draw} />
  );
}

function ticksOf(
  rows: readonly ChangeChartRow[],
  { figure }: ChangeUnits,
  width: number,
): readonly number[] {
  if (figure === 'percent') return [0, 0.25, 0.5, 0.75, 1];
  const cells = rows.flatMap((row) => [row.earlier, row.later]);
  return scaleTicks(...cellExtent(cells, [0]), width < 480 ? 3 : 5);
}

function axisLabel({ figure }: ChangeUnits, locale: Locale): string {
  return translate(
    'charts',
    locale,
    figure === 'percent' ? 'share-axis' : figure === 'points' ? 'gap-axis' : 'index-gap-axis',
  );
}

function rowNeed(
  row: ChangeChartRow,
  units: ChangeUnits,
  locale: Locale,
  isLabelled: boolean,
  isAfterTotal: boolean,
): RowNeed {
  const aside = changeWords(row, units, locale);
  const room = lane + (isLabelled ? directLabelRoom : 0);
  const isGroup = row.label === undefined;
  return {
    label: row.label ?? formatGroup(row.group.name, locale),
    note: basesWords(row, locale),
    swatch: isGroup,
    ruled: isGroup && isAfterTotal,
    above: room,
    below: room,
    ...(aside !== undefined && { asides: [aside] }),
  };
}

/** Both bases, the earlier first: `n 950 → 1,010`. */
function basesWords({ earlier, later }: ChangeChartRow, locale: Locale): string {
  const count = (n: number | null) => (n === null ? '–' : formatCount(n, locale));
  return translate('charts', locale, 'base', {
    count: `${count(earlier.n)} → ${count(later.n)}`,
  });
}

function changeWords(
  { change }: ChangeChartRow,
  { change: unit }: ChangeUnits,
  locale: Locale,
): string | undefined {
  if (change.kind === 'hidden') return undefined;
  const figure = formatFigure(change.value, unit, locale);
  if (!change.interval) return figure;
  const interval = formatInterval(change.interval, unit, locale);
  return translate('waves', locale, 'change-aside', { figure, interval });
}

function changeSummary(
  rows: readonly ChangeChartRow[],
  names: WaveNames,
  units: ChangeUnits,
  locale: Locale,
): string {
  return translate('waves', locale, 'chart-summary', {
    ...names,
    count: rows.length,
    rows: rows
      .map((row) =>
        cellWords(
          row.label ?? formatGroup(row.group.name, locale),
          row.change,
          units.change,
          locale,
        ),
      )
      .join('; '),
  });
}
