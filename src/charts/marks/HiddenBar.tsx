import type { Locale } from '../../format/Locale';
import type { HiddenCell } from '../cells/ChartCell';
import { hiddenWords } from '../cells/cellWords';
import { textWidth } from '../words/textWidth';
import { fontSize, lineHeight } from '../words/typeScale';
import { wrapText } from '../words/wrapText';
import styles from './chart.module.css';
import { Hatching } from './Hatching';
import { Mark } from './Mark';

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

/** A narrower place is hatched alone: the notes under the chart and the mark's name say why. */
const leastForWords = 96;

/** The place of a figure that is not shown: hatched, with the reason written on it. */
export function HiddenBar({ cell, name, locale, row, column, left, right, y, height = 22 }: Props) {
  const words = hiddenWords(cell, locale);
  const width = right - left;
  const lines = width < leastForWords ? [] : wrapText(words, width - 20, fontSize.note);
  const wordsHeight = lines.length * lineHeight.note;
  const wordsWidth = Math.max(0, ...lines.map((line) => textWidth(line, fontSize.note))) + 8;
  const barHeight = Math.max(height, wordsHeight + 6);
  const place = { x: left, y: y - barHeight / 2, width, height: barHeight };
  return (
    <Mark name={`${name}: ${words}`} row={row} column={column}>
      <Hatching {...place} />
      <rect
        className={styles['wordsGround']}
        x={left + 6}
        y={y - wordsHeight / 2}
        width={lines.length > 0 ? wordsWidth : 0}
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
