import { useId } from 'react';
import type { Locale } from '../format/Locale';
import type { HiddenCell } from './ChartCell';
import { hiddenWords } from './cellWords';
import styles from './chart.module.css';
import { Mark } from './Mark';
import { textWidth } from './textWidth';
import { fontSize, lineHeight } from './typeScale';
import { wrapText } from './wrapText';

interface Props {
  readonly cell: HiddenCell;
  /** Whose figure it would be. */
  readonly name: string;
  readonly locale: Locale;
  readonly row: number;
  readonly column: number;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly height?: number;
}

/** The place of a figure that is not shown: hatched, with the reason written on it. */
export function HiddenBar({ cell, name, locale, row, column, left, right, y, height = 22 }: Props) {
  const pattern = useId();
  const words = hiddenWords(cell, locale);
  const width = right - left;
  const lines = wrapText(words, width - 20, fontSize.note);
  const wordsHeight = lines.length * lineHeight.note;
  const wordsWidth = Math.max(0, ...lines.map((line) => textWidth(line, fontSize.note))) + 8;
  const barHeight = Math.max(height, wordsHeight + 6);
  const place = { x: left, y: y - barHeight / 2, width, height: barHeight };
  return (
    <Mark name={`${name}: ${words}`} row={row} column={column}>
      <pattern id={pattern} width="6" height="6" patternUnits="userSpaceOnUse">
        <path className={styles['hatch']} d="M0,6L6,0" />
      </pattern>
      <rect className={styles['hatchGround']} {...place} />
      <rect fill={`url(#${pattern})`} {...place} />
      <rect className={styles['hatchEdge']} {...place} />
      <rect
        fill="var(--surface)"
        x={left + 6}
        y={y - wordsHeight / 2}
        width={wordsWidth}
        height={wordsHeight}
      />
      {lines.map((line, i) => (
        <text
          key={line}
          className={styles['note']}
          fontSize={fontSize.note}
          x={left + 10}
          y={y - wordsHeight / 2 + (i + 1) * lineHeight.note - 4}
        >
          {line}
        </text>
      ))}
    </Mark>
  );
}
