import { formatPercent } from '../../format/formatNumber';
import type { Locale } from '../../format/Locale';
import { cellWords } from '../cells/cellWords';
import styles from '../marks/chart.module.css';
import { Hatching } from '../marks/Hatching';
import { Mark } from '../marks/Mark';
import { textWidth } from '../words/textWidth';
import { fontSize } from '../words/typeScale';
import type { BarPiece } from './planDiverging';

interface Props {
  readonly pieces: readonly BarPiece[];
  readonly levels: readonly string[];
  /** Levels left of the centre. */
  readonly middle: number;
  /** Diverging token of each level. */
  readonly slots: readonly number[];
  readonly group: string;
  readonly row: number;
  readonly y: number;
  readonly half: number;
  readonly locale: Locale;
}

/** One group's bar: a piece a level, its share written on it where it fits. */
export function DivergingPieces({
  pieces,
  levels,
  middle,
  slots,
  group,
  row,
  y,
  half,
  locale,
}: Props) {
  return pieces.map(({ level, left, right, cell }) => {
    const name = cellWords(`${group}, ${levels[level] ?? ''}`, cell, 'percent', locale);
    const width = Math.max(0, right - left);
    const place = { x: left, y: y - half, width, height: 2 * half };
    const text = cell.kind === 'shown' ? formatPercent(cell.value, locale) : '';
    return (
      <Mark key={levels[level]} name={name} row={row} column={level}>
        {cell.kind === 'hidden' ? (
          <Hatching {...place} />
        ) : (
          <rect className={styles['piece']} fill={`var(--diverging-${slots[level]})`} {...place} />
        )}
        {cell.kind === 'shown' && isLowSide(level, middle) && (
          <LowSideStroke slot={slots[level]} x={left} y={y + half} width={width} />
        )}
        {text && textWidth(text, fontSize.note) + 6 <= width && (
          <text
            aria-hidden="true"
            className={styles['onPiece']}
            fill={`var(--on-diverging-${slots[level]})`}
            fontSize={fontSize.note}
            x={left + width / 2}
            y={y + 4}
            textAnchor="middle"
          >
            {text}
          </text>
        )}
      </Mark>
    );
  });
}

/** Whether a level lies wholly left of the centre. */
export function isLowSide(level: number, middle: number): boolean {
  return level + 1 <= middle;
}

interface StrokeProps {
  readonly slot: number | undefined;
  readonly x: number;
  /** The piece's bottom. */
  readonly y: number;
  readonly width: number;
}

/** Underlines a piece of the low side: in greyscale the two ends of the palette look alike. */
export function LowSideStroke({ slot, x, y, width }: StrokeProps) {
  if (width < 6) return null;
  return (
    <path
      d={`M${x + 2},${y - 3}h${width - 4}`}
      stroke={`var(--on-diverging-${slot})`}
      strokeWidth={1.5}
    />
  );
}
