import { type FigureUnit, formatFigure } from '../../format/formatFigure';
import type { Locale } from '../../format/Locale';
import type { ShownCell } from '../cells/ChartCell';
import styles from '../marks/chart.module.css';
import { textWidth } from '../words/textWidth';
import { fontSize } from '../words/typeScale';
import type { ToX } from './RowChart';

interface Props {
  readonly cell: ShownCell;
  readonly unit: FigureUnit;
  readonly locale: Locale;
  readonly toX: ToX;
  readonly y: number;
  /** Where it should stand; it changes sides where there is no room. */
  readonly side: 'left' | 'right';
  readonly left: number;
  readonly right: number;
  /** Words after the figure. */
  readonly suffix?: string;
}

const distance = 8;
/** Room beyond the scale's ends that a figure may use. */
const overhang = 8;

/** A figure in digits, clear of its mark and interval. */
export function ValueLabel({ cell, unit, locale, toX, y, side, left, right, suffix }: Props) {
  const figure = formatFigure(cell.value, unit, locale);
  const text = suffix ? `${figure} ${suffix}` : figure;
  const width = textWidth(text, fontSize.note);
  const start = toX(Math.min(cell.value, cell.interval?.[0] ?? cell.value)) - distance;
  const end = toX(Math.max(cell.value, cell.interval?.[1] ?? cell.value)) + distance;
  const roomLeft = start - width >= left - overhang;
  const roomRight = end + width <= right + overhang;
  const onLeft = side === 'left' ? roomLeft || !roomRight : roomLeft && !roomRight;
  return (
    <text
      aria-hidden="true"
      className={`${styles['value']} ${styles['halo']}`}
      fontSize={fontSize.note}
      x={onLeft ? start : end}
      y={y + 4}
      textAnchor={onLeft ? 'end' : 'start'}
    >
      {text}
    </text>
  );
}
