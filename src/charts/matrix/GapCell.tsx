import { formatFigure } from '../../format/formatFigure';
import { formatInterval } from '../../format/formatInterval';
import type { Locale } from '../../format/Locale';
import { translate } from '../../format/translate';
import { type ChartCell, straddlesZero } from '../cells/ChartCell';
import { cellWords } from '../cells/cellWords';
import styles from '../marks/chart.module.css';
import { Hatching } from '../marks/Hatching';
import { Mark } from '../marks/Mark';
import { textWidth } from '../words/textWidth';
import { fontSize } from '../words/typeScale';
import { gapSlot } from './gapSlot';
import type { CellPlace } from './planMatrix';

interface Props {
  readonly cell: ChartCell | undefined;
  /** The pair. */
  readonly name: string;
  readonly place: CellPlace;
  readonly row: number;
  readonly column: number;
  readonly locale: Locale;
  readonly selected: boolean;
  readonly onSelect?: (() => void) | undefined;
  /** The column's letter, where columns have no room for their names. */
  readonly letter?: string;
}

/** One pair's gap, with its interval where there is room. */
export function GapCell({
  cell,
  name,
  place,
  row,
  column,
  locale,
  selected,
  onSelect,
  letter,
}: Props) {
  const middle = place.x + place.width / 2;
  const look = lookOf(cell);
  return (
    <Mark
      name={nameOf(cell, name, locale)}
      row={row}
      column={column}
      onSelect={cell && onSelect}
      pressed={selected}
    >
      {cell?.kind === 'hidden' && <Hatching {...place} />}
      {cell?.kind === 'shown' && <rect className={look.className} fill={look.fill} {...place} />}
      {!cell && <rect className={styles['absent']} {...place} />}
      {cell?.kind === 'shown' && (
        <CellText cell={cell} x={middle} place={place} fill={look.text} locale={locale} />
      )}
      {letter && (
        <text
          className={`${styles['onPiece']} ${cell?.kind === 'hidden' ? styles['halo'] : ''}`}
          fill={look.text}
          fontSize={11}
          x={place.x + 4}
          y={place.y + 12}
        >
          {letter}
        </text>
      )}
      {selected && <rect className={styles['selected']} {...place} />}
    </Mark>
  );
}

interface CellTextProps {
  readonly cell: Extract<ChartCell, { kind: 'shown' }>;
  readonly x: number;
  readonly place: CellPlace;
  readonly fill: string;
  readonly locale: Locale;
}

function CellText({ cell, x, place, fill, locale }: CellTextProps) {
  const middle = place.y + place.height / 2;
  const interval = cell.interval && formatInterval(cell.interval, 'points', locale);
  const fits = interval !== undefined && textWidth(interval, 11) + 4 <= place.width;
  return (
    <g aria-hidden="true" className={styles['onPiece']} fill={fill} textAnchor="middle">
      <text fontSize={fontSize.label} fontWeight={600} x={x} y={fits ? middle - 1 : middle + 5}>
        {formatFigure(cell.value, 'points', locale)}
      </text>
      {fits && (
        <text fontSize={11} x={x} y={middle + 14}>
          {interval}
        </text>
      )}
    </g>
  );
}

function lookOf(cell: ChartCell | undefined) {
  if (cell?.kind !== 'shown') return { fill: 'none', text: 'var(--ink-quiet)', className: '' };
  if (straddlesZero(cell))
    return { fill: 'none', text: 'var(--ink-quiet)', className: styles['bandUncertain'] };
  const slot = gapSlot(cell.value);
  return { fill: `var(--diverging-${slot})`, text: `var(--on-diverging-${slot})`, className: '' };
}

function nameOf(cell: ChartCell | undefined, name: string, locale: Locale): string {
  if (!cell) return `${name}: ${translate('charts', locale, 'pair-absent')}`;
  const words = cellWords(name, cell, 'points', locale);
  if (cell.kind === 'hidden' || !straddlesZero(cell)) return words;
  return `${words}, ${translate('charts', locale, 'gap-uncertain')}`;
}
