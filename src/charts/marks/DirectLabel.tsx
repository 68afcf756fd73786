import { textWidth } from '../words/textWidth';
import { fontSize } from '../words/typeScale';
import styles from './chart.module.css';

interface Props {
  readonly text: string;
  /** The mark's place, which the label is centred on where the scale's ends leave room. */
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly color: string;
  readonly left: number;
  readonly right: number;
}

/** A word at the mark it names, instead of a legend. */
export function DirectLabel({ text, x, y, color, left, right }: Props) {
  const half = textWidth(text, fontSize.value, 'bold') / 2;
  const centre = Math.max(left + half - 8, Math.min(x, right - half + 8));
  return (
    <text
      aria-hidden="true"
      className={`${styles['direct']} ${styles['halo']}`}
      fontSize={fontSize.value}
      fill={color}
      x={centre}
      y={y}
      textAnchor="middle"
    >
      {text}
    </text>
  );
}
