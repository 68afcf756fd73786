import { formatGroup } from '../../format/formatGroup';
import { formatPercent } from '../../format/formatNumber';
import type { Locale } from '../../format/Locale';
import { cellWords } from '../cells/cellWords';
import styles from '../marks/chart.module.css';
import { HiddenBar } from '../marks/HiddenBar';
import { Mark } from '../marks/Mark';
import { IntervalLine } from '../rows/IntervalLine';
import type { ToX } from '../rows/RowChart';
import { textWidth } from '../words/textWidth';
import { fontSize } from '../words/typeScale';
import { placeQuadrants } from './placeQuadrants';
import { quadrantName } from './quadrantWords';
import { type QuadrantBarRow, quadrantOrder } from './toQuadrantRows';

interface Props {
  readonly row: QuadrantBarRow;
  readonly i: number;
  readonly y: number;
  readonly half: number;
  readonly toX: ToX;
  readonly locale: Locale;
}

/** One group's bar of quadrants. */
export function QuadrantPieces({ row, i, y, half, toX, locale }: Props) {
  const group = formatGroup(row.group.name, locale);
  const { shown, hidden, from, to } = placeQuadrants(row.cells);
  return (
    <g>
      {shown.map(({ quadrant, cell, column, start, end }) => {
        const name = quadrantName(quadrant, locale);
        const width = Math.max(0, toX(end) - toX(start));
        return (
          <Mark
            key={quadrant}
            name={cellWords(`${group}, ${name}`, cell, 'percent', locale)}
            row={i}
            column={column}
          >
            <rect
              className={styles['piece']}
              fill={`var(--quadrant-${quadrant})`}
              x={toX(start)}
              y={y - half}
              width={width}
              height={2 * half}
            />
            {cell.kind === 'shown' && (
              <PieceText
                name={name}
                percent={formatPercent(cell.value, locale)}
                quadrant={quadrant}
                x={toX(start)}
                y={y}
                width={width}
              />
            )}
          </Mark>
        );
      })}
      {hidden && (
        <HiddenBar
          cell={hidden.cell}
          name={
            hidden.quadrant === 'paradoxical'
              ? group
              : `${group}, ${quadrantName(hidden.quadrant, locale)}`
          }
          locale={locale}
          row={i}
          column={quadrantOrder.indexOf(hidden.quadrant)}
          left={toX(from)}
          right={toX(to)}
          y={y}
        />
      )}
      {row.cells[0]?.kind === 'shown' && (
        <IntervalLine
          interval={row.cells[0].interval}
          toX={toX}
          y={y + half + 3}
          color="var(--ink)"
        />
      )}
    </g>
  );
}

interface PieceTextProps {
  readonly name: string;
  readonly percent: string;
  readonly quadrant: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The quadrant's name and share where both fit, else its share, else nothing. */
function PieceText({ name, percent, quadrant, x, y, width }: PieceTextProps) {
  const text = [`${name} ${percent}`, percent].find(
    (each) => textWidth(each, fontSize.note) + 8 <= width,
  );
  if (!text) return null;
  return (
    <text
      aria-hidden="true"
      className={styles['onPiece']}
      fill={`var(--on-quadrant-${quadrant})`}
      fontSize={fontSize.note}
      x={x + width / 2}
      y={y + 4}
      textAnchor="middle"
    >
      {text}
    </text>
  );
}
