import { formatPercent } from '../format/formatNumber';
import type { Locale } from '../format/Locale';
import { cellWords } from './cellWords';
import styles from './chart.module.css';
import { Hatching } from './Hatching';
import { Mark } from './Mark';
import type { BarPiece } from './planDiverging';
import { textWidth } from './textWidth';
import { fontSize } from './typeScale';

interface Props {
  readonly pieces: readonly BarPiece[];
  readonly levels: readonly string[];
  /** Diverging token of each level. */
  readonly slots: readonly number[];
  readonly group: string;
  readonly row: number;
  readonly y: number;
  readonly half: number;
  readonly locale: Locale;
}

/** One group's bar: a piece a level, its share written on it where it fits. */
export function DivergingPieces({ pieces, levels, slots, group, row, y, half, locale }: Props) {
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
