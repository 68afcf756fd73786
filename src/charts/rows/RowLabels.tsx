import type { GenerationPaint } from '../cells/generationPaint';
import styles from '../marks/chart.module.css';
import { MarkShape } from '../marks/MarkShape';
import { PlacedWords } from './PlacedWords';
import type { RowPlan } from './RowPlan';

interface Props {
  readonly plan: RowPlan;
  readonly width: number;
  /** A row's swatch, by its place. */
  readonly paints?: readonly (GenerationPaint | undefined)[];
}

/** The words beside or above the marks of a row chart; hidden from screen readers, as each mark names itself. */
export function RowLabels({ plan, width, paints = [] }: Props) {
  return (
    <g aria-hidden="true">
      {plan.rows.map((row, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
        <g key={i}>
          {row.ruleY !== undefined && (
            <line className={styles['rule']} x1={0} x2={width} y1={row.ruleY} y2={row.ruleY} />
          )}
          {row.swatch && paints[i] && (
            <MarkShape x={row.swatch.x} y={row.swatch.y} paint={paints[i]} size={5} />
          )}
          <PlacedWords texts={row.texts} />
        </g>
      ))}
    </g>
  );
}
