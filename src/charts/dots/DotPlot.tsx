import { useCallback } from 'react';
import { formatFigure } from '../../format/formatFigure';
import { formatGroup } from '../../format/formatGroup';
import type { Locale } from '../../format/Locale';
import { translate } from '../../format/translate';
import { cellExtent } from '../cells/cellExtent';
import { baseWords } from '../cells/cellWords';
import { groupNote } from '../cells/groupNote';
import { ChartCanvas } from '../frame/ChartCanvas';
import { ChartEmpty } from '../frame/ChartEmpty';
import { EstimateMark } from '../rows/EstimateMark';
import { laneHalfOf } from '../rows/laneHalfOf';
import { planRows } from '../rows/planRows';
import { RowChart } from '../rows/RowChart';
import { scaleTicks } from '../rows/scaleTicks';
import type { DotLane, DotPlotData } from './toDotRows';

interface Props {
  readonly data: DotPlotData;
  readonly locale: Locale;
}

const laneHalf = 10;

/** Estimates with their intervals, item by item, a lane a group: the same group has the same mark in every item. */
export function DotPlot({ data, locale }: Props) {
  const { rows, unit } = data;
  const draw = useCallback(
    (width: number) => {
      const lanes = rows.flatMap((row) =>
        row.lanes.map((lane, i) => ({ ...lane, label: row.label, isFirst: i === 0 })),
      );
      const plan = planRows(
        lanes.map((lane) => ({
          label: formatGroup(lane.group.name, locale),
          note: laneNote(lane, locale),
          swatch: true,
          above: laneHalfOf(lane.cell, laneHalf),
          below: laneHalfOf(lane.cell, laneHalf),
          ...(lane.isFirst && { heading: lane.label }),
        })),
        width,
      );
      const ticks = ticksOf(data);
      return (
        <RowChart
          form="dots"
          plan={plan}
          width={width}
          domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]}
          ticks={ticks}
          formatTick={(value) =>
            formatFigure(
              value,
              unit,
              locale,
              unit === 'score' && !ticks.every(Number.isInteger) ? 1 : 0,
            )
          }
          axisLabel={translate('charts', locale, unit === 'percent' ? 'share-axis' : 'mean-axis')}
          paints={lanes.map((lane) => lane.group.paint)}
          marks={(toX) =>
            lanes.map((lane, i) => {
              const place = plan.rows[i];
              return (
                place && (
                  <EstimateMark
                    key={`${lane.label} ${lane.group.name}`}
                    cell={lane.cell}
                    name={`${lane.label}, ${formatGroup(lane.group.name, locale)}`}
                    paint={lane.group.paint}
                    unit={unit}
                    locale={locale}
                    toX={toX}
                    y={place.y}
                    row={i}
                    left={plan.left}
                    right={plan.right}
                    {...(lane.higherThan && { letters: lane.higherThan })}
                  />
                )
              );
            })
          }
        />
      );
    },
    [data, rows, unit, locale],
  );
  if (rows.every((row) => row.lanes.length === 0)) return <ChartEmpty locale={locale} />;
  const summary = translate('charts', locale, 'dots-summary', {
    count: rows.length,
    items: rows.map((row) => row.label).join('; '),
  });
  return <ChartCanvas summary={summary} locale={locale} draw={draw} />;
}

function laneNote(lane: DotLane, locale: Locale): string {
  const base = groupNote(lane.group, baseWords([lane.cell], locale), locale);
  return lane.letter ? `(${lane.letter}) ${base}` : base;
}

function ticksOf({ rows, unit, levelCount }: DotPlotData): readonly number[] {
  if (unit === 'percent') return [0, 0.25, 0.5, 0.75, 1];
  if (levelCount && levelCount <= 11) return Array.from({ length: levelCount }, (_, i) => i + 1);
  return scaleTicks(...cellExtent(rows.flatMap((row) => row.lanes.map((lane) => lane.cell))), 4);
}
