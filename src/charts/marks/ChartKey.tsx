import type { ReactNode } from 'react';
import { fontSize } from '../words/typeScale';
import styles from './chart.module.css';
import { type KeyPlan, keyLine, keySwatch } from './planKey';

interface Props {
  readonly plan: KeyPlan;
  readonly y?: number;
  /** Draws an entry's swatch in a square of `keySwatch` at the origin. */
  readonly swatch: (index: number) => ReactNode;
}

/** What colours and marks stand for, in the order of the chart. */
export function ChartKey({ plan, y = 0, swatch }: Props) {
  return (
    <g aria-hidden="true" transform={`translate(0 ${y})`}>
      {plan.entries.map((entry) => (
        <g key={entry.index} transform={`translate(${entry.x} ${entry.y})`}>
          <g transform="translate(0 2)">{swatch(entry.index)}</g>
          {entry.lines.map((line, i) => (
            <text
              // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text
              key={i}
              className={styles['note']}
              fontSize={fontSize.note}
              x={keySwatch + 6}
              y={(i + 1) * keyLine - 4}
            >
              {line}
            </text>
          ))}
        </g>
      ))}
    </g>
  );
}
