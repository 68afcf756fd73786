import { type ReactNode, useMemo } from 'react';
import { CartesianGrid, ComposedChart, useXAxisScale, XAxis, YAxis } from 'recharts';
import type { GenerationPaint } from '../cells/generationPaint';
import styles from '../marks/chart.module.css';
import { fontSize } from '../words/typeScale';
import { RowLabels } from './RowLabels';
import type { RowPlan } from './RowPlan';

/** Pixels from the chart's left edge for a value of its scale. */
export type ToX = (value: number) => number;

interface Props {
  /** The form's name, found by exporters as `data-chart`. */
  readonly form: string;
  readonly plan: RowPlan;
  readonly width: number;
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  readonly formatTick: (value: number) => string;
  /** What the scale measures. */
  readonly axisLabel: string;
  readonly paints?: readonly (GenerationPaint | undefined)[];
  /** Draws the lines that stand for one value, under the words. */
  readonly lines?: (toX: ToX) => ReactNode;
  /** Draws the marks over the grid. */
  readonly marks: (toX: ToX) => ReactNode;
}

const axisHeight = 44;

/** A scale from left to right on Recharts, with rows of any height from top to bottom. */
export function RowChart({
  form,
  plan,
  width,
  domain,
  ticks,
  formatTick,
  axisLabel,
  paints,
  lines,
  marks,
}: Props) {
  const height = plan.height + axisHeight;
  const margin = { top: plan.top, bottom: 0, left: plan.left, right: width - plan.right };
  const rowsData = useMemo(() => [{ x: domain[0] }], [domain]);
  return (
    <ComposedChart
      layout="vertical"
      width={width}
      height={height}
      margin={margin}
      data={rowsData}
      accessibilityLayer={false}
      data-chart={form}
    >
      <CartesianGrid horizontal={false} className={styles['grid']} stroke="var(--rule)" />
      <XAxis
        type="number"
        dataKey="x"
        domain={[...domain]}
        allowDataOverflow
        ticks={[...ticks]}
        tickFormatter={formatTick}
        tickLine={false}
        axisLine={false}
        interval={0}
        height={axisHeight}
        tick={<Tick format={formatTick} />}
      />
      <YAxis type="category" hide width={0} />
      <AxisLabel text={axisLabel} x={(plan.left + plan.right) / 2} y={height - 6} />
      {lines && <OnScale draw={lines} />}
      <RowLabels plan={plan} width={width} paints={paints ?? []} />
      <OnScale draw={marks} />
    </ComposedChart>
  );
}

function OnScale({ draw }: { readonly draw: (toX: ToX) => ReactNode }) {
  const scale = useXAxisScale();
  if (!scale) return null;
  return <g>{draw((value) => scale(value) ?? 0)}</g>;
}

interface TickProps {
  readonly format: (value: number) => string;
  readonly x?: number;
  readonly y?: number;
  readonly payload?: { readonly value: number };
}

function Tick({ format, x = 0, y = 0, payload }: TickProps) {
  return (
    <text
      aria-hidden="true"
      className={styles['tick']}
      fontSize={fontSize.tick}
      x={x}
      y={y + 10}
      textAnchor="middle"
    >
      {payload && format(payload.value)}
    </text>
  );
}

function AxisLabel({
  text,
  x,
  y,
}: {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}) {
  return (
    <text
      aria-hidden="true"
      className={styles['tick']}
      fontSize={fontSize.tick}
      x={x}
      y={y}
      textAnchor="middle"
    >
      {text}
    </text>
  );
}
