import { useCallback } from 'react';
import { formatFigure } from '../../format/formatFigure';
import type { Locale } from '../../format/Locale';
import { translate } from '../../format/translate';
import { baseWords, cellWords } from '../cells/cellWords';
import type { GenerationPaint } from '../cells/generationPaint';
import { ChartCanvas } from '../frame/ChartCanvas';
import { ChartEmpty } from '../frame/ChartEmpty';
import { ChartKey } from '../marks/ChartKey';
import styles from '../marks/chart.module.css';
import { MarkShape } from '../marks/MarkShape';
import { planKey } from '../marks/planKey';
import { EstimateMark } from '../rows/EstimateMark';
import { laneHalfOf } from '../rows/laneHalfOf';
import { planRows } from '../rows/planRows';
import { RowChart } from '../rows/RowChart';
import type { BenchmarkRow } from './toBenchmarkRows';

interface Props {
  readonly rows: readonly BenchmarkRow[];
  readonly locale: Locale;
}

const domain = [0, 1] as const;
const ticks = [0, 0.25, 0.5, 0.75, 1];
const lane = 11;

const paints: Readonly<Record<BenchmarkRow['kind'], GenerationPaint>> = {
  own: { color: 'var(--accent)', shape: 'diamond', hollow: false },
  comparable: { color: 'var(--ink)', shape: 'circle', hollow: false },
  context: { color: 'var(--ink)', shape: 'circle', hollow: true },
};

/** The survey's own share with its interval, and what others published, on one scale of 0 to 100 %. */
export function BenchmarkStrip({ rows, locale }: Props) {
  const draw = useCallback(
    (width: number) => {
      const kinds = (['own', 'comparable', 'context'] as const).filter((kind) =>
        rows.some((row) => row.kind === kind),
      );
      const key = planKey(
        kinds.map((kind) => translate('charts', locale, `benchmark-${kind}`)),
        width,
      );
      const plan = planRows(
        rows.map((row) => ({
          label: row.label,
          note: [row.origin, baseWords([row.cell], locale)].filter(Boolean).join(' · '),
          above: laneHalfOf(row.cell, lane),
          below: laneHalfOf(row.cell, lane),
        })),
        width,
        key.height,
      );
      const own = rows.find((row) => row.kind === 'own')?.cell;
      return (
        <RowChart
          form="benchmarks"
          plan={plan}
          width={width}
          domain={domain}
          ticks={ticks}
          formatTick={(value) => formatFigure(value, 'percent', locale)}
          axisLabel={translate('charts', locale, 'share-axis')}
          lines={(toX) =>
            own?.kind === 'shown' && (
              <line
                className={styles['reference']}
                x1={toX(own.value)}
                x2={toX(own.value)}
                y1={key.height}
                y2={plan.height}
              />
            )
          }
          marks={(toX) => (
            <>
              <ChartKey
                plan={key}
                swatch={(i) => {
                  const kind = kinds[i];
                  return kind && <MarkShape x={6} y={6} paint={paints[kind]} size={5} />;
                }}
              />
              {rows.map((row, i) => {
                const place = plan.rows[i];
                return (
                  place && (
                    <EstimateMark
                      key={row.id}
                      cell={row.cell}
                      name={rowName(row, locale)}
                      paint={paints[row.kind]}
                      unit="percent"
                      locale={locale}
                      toX={toX}
                      y={place.y}
                      row={i}
                      left={plan.left}
                      right={plan.right}
                    />
                  )
                );
              })}
            </>
          )}
        />
      );
    },
    [rows, locale],
  );
  if (rows.length === 0) return <ChartEmpty locale={locale} />;
  const summary = translate('charts', locale, 'benchmarks-summary', {
    rows: rows
      .map((row) => cellWords(rowName(row, locale), row.cell, 'percent', locale))
      .join('; '),
  });
  return <ChartCanvas summary={summary} locale={locale} draw={draw} />;
}

function rowName(row: BenchmarkRow, locale: Locale): string {
  const kind = translate('charts', locale, `benchmark-${row.kind}`);
  return [row.label, row.origin, kind].filter(Boolean).join(', ');
}
