import styles from '../marks/chart.module.css';
import type { ToX } from '../rows/RowChart';
import type { ChangeChartRow } from './toChangeRows';

interface Props {
  readonly row: ChangeChartRow;
  readonly y: number;
  readonly toX: ToX;
  /** Half of the height that points at the change. */
  readonly half: number;
}

const head = 5;

/** From the earlier figure to the later one: solid where the change is beyond chance, dashed where it may be none. */
export function ChangeArrow({ row, y, toX, half }: Props) {
  const { earlier, later, isCertain } = row;
  if (earlier.kind === 'hidden' || later.kind === 'hidden') return null;
  const [from, to] = [toX(earlier.value), toX(later.value)];
  const back = to >= from ? -head : head;
  const paint = isCertain
    ? { stroke: 'var(--ink)', strokeWidth: 2 }
    : { stroke: 'var(--edge)', strokeWidth: 1.5, strokeDasharray: '3 3' };
  return (
    <>
      <rect
        className={styles['target']}
        x={Math.min(from, to) - head}
        y={y - half}
        width={Math.abs(to - from) + 2 * head}
        height={2 * half}
      />
      <path fill="none" {...paint} d={`M${from},${y}H${to}`} />
      {Math.abs(to - from) > head && (
        <path
          fill="none"
          stroke={paint.stroke}
          strokeWidth={paint.strokeWidth}
          d={`M${to + back},${y - head}L${to},${y}L${to + back},${y + head}`}
        />
      )}
    </>
  );
}
