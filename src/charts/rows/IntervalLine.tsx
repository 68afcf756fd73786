import type { Interval } from '../../results/document/Results';
import styles from '../marks/chart.module.css';
import type { ToX } from './RowChart';

interface Props {
  readonly interval: Interval | undefined;
  readonly toX: ToX;
  readonly y: number;
  readonly color: string;
  readonly width?: number;
}

/** An interval with its two ends marked. */
export function IntervalLine({ interval, toX, y, color, width = 2 }: Props) {
  if (!interval) return null;
  const [low, high] = [toX(interval[0]), toX(interval[1])];
  return (
    <path
      className={styles['interval']}
      stroke={color}
      strokeWidth={width}
      d={`M${low},${y - 4}V${y + 4}M${low},${y}H${high}M${high},${y - 4}V${y + 4}`}
    />
  );
}
