import { useCallback } from 'react';
import { formatFigure } from '../../format/formatFigure';
import type { Locale } from '../../format/Locale';
import { translate } from '../../format/translate';
import type { StudySummary } from '../../results/document/StudySummary';
import { cellExtent } from '../cells/cellExtent';
import { baseWords, cellWords } from '../cells/cellWords';
import { gapUnitOf } from '../cells/gapUnitOf';
import type { GenerationPaint } from '../cells/generationPaint';
import { ChartCanvas } from '../frame/ChartCanvas';
import { ChartEmpty } from '../frame/ChartEmpty';
import styles from '../marks/chart.module.css';
import { EstimateMark } from '../rows/EstimateMark';
import { laneHalfOf } from '../rows/laneHalfOf';
import { planRows } from '../rows/planRows';
import { RowChart } from '../rows/RowChart';
import { scaleTicks } from '../rows/scaleTicks';
import { choiceWords } from './choiceWords';
import type { SensitivityChartRow } from './toSensitivityRows';

interface Props {
  readonly rows: readonly SensitivityChartRow[];
  readonly summary: StudySummary;
  readonly locale: Locale;
  /** Of shares (default) or of indices. */
  readonly unit?: 'percent' | 'index';
}

const lane = 11;
const own: GenerationPaint = { color: 'var(--accent)', shape: 'diamond', hollow: false };
const other: GenerationPaint = { color: 'var(--ink)', shape: 'circle', hollow: true };

/** The gap under every reasonable choice: the study's own filled and carried down as a line, zero marked. */
export function SensitivityStrip({ rows, summary, locale, unit = 'percent' }: Props) {
  const gapUnit = gapUnitOf(unit);
  const draw = useCallback(
    (width: number) => {
      const plan = planRows(
        rows.map((row) => ({
          label: choiceWords(row, summary, locale),
          note: baseWords([row.cell], locale),
          above: laneHalfOf(row.cell, lane),
          below: laneHalfOf(row.cell, lane),
        })),
        width,
      );
      const extent = cellExtent(
        rows.map((row) => row.cell),
        [0],
      );
      const ticks = scaleTicks(extent[0], extent[1], width < 480 ? 3 : 5);
      const base = rows.find((row) => row.isBase)?.cell;
      return (
        <RowChart
          form="sensitivity"
          plan={plan}
          width={width}
          domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]}
          ticks={ticks}
          formatTick={(value) => formatFigure(value, gapUnit, locale)}
          axisLabel={translate(
            'charts',
            locale,
            unit === 'percent' ? 'gap-axis' : 'index-gap-axis',
          )}
          lines={(toX) => (
            <>
              <line className={styles['zero']} x1={toX(0)} x2={toX(0)} y1={0} y2={plan.height} />
              {base?.kind === 'shown' && (
                <line
                  className={styles['reference']}
                  x1={toX(base.value)}
                  x2={toX(base.value)}
                  y1={0}
                  y2={plan.height}
                />
              )}
            </>
          )}
          marks={(toX) =>
            rows.map((row, i) => {
              const place = plan.rows[i];
              const name = choiceWords(row, summary, locale);
              return (
                place && (
                  <EstimateMark
                    key={`${row.choice} ${row.detail}`}
                    cell={row.cell}
                    name={name}
                    paint={row.isBase ? own : other}
                    unit={gapUnit}
                    locale={locale}
                    toX={toX}
                    y={place.y}
                    row={i}
                    left={plan.left}
                    right={plan.right}
                  />
                )
              );
            })
          }
        />
      );
    },
    [rows, summary, locale, unit, gapUnit],
  );
  if (rows.length === 0) return <ChartEmpty locale={locale} />;
  const words = translate('charts', locale, 'sensitivity-summary', {
    count: rows.length,
    rows: rows
      .map((row) => cellWords(choiceWords(row, summary, locale), row.cell, gapUnit, locale))
      .join('; '),
  });
  return <ChartCanvas summary={words} locale={locale} draw={draw} />;
}
