import { formatGroup } from '../../format/formatGroup';
import type { Locale } from '../../format/Locale';
import { type ChartCell, straddlesZero } from '../cells/ChartCell';
import { cellWords } from '../cells/cellWords';
import { gapUnitOf } from '../cells/gapUnitOf';
import type { GenerationPaint } from '../cells/generationPaint';
import styles from '../marks/chart.module.css';
import { DirectLabel } from '../marks/DirectLabel';
import { HiddenBar } from '../marks/HiddenBar';
import { Mark } from '../marks/Mark';
import { MarkShape } from '../marks/MarkShape';
import { IntervalLine } from '../rows/IntervalLine';
import type { ToX } from '../rows/RowChart';
import type { PlannedRow, RowPlan } from '../rows/RowPlan';
import { ValueLabel } from '../rows/ValueLabel';
import type { DumbbellLabels } from './dumbbellLabels';
import type { DumbbellRow } from './toDumbbellRows';

interface Props {
  readonly rows: readonly DumbbellRow[];
  readonly plan: RowPlan;
  readonly toX: ToX;
  readonly unit: 'percent' | 'index';
  readonly locale: Locale;
  readonly labels: DumbbellLabels;
  /** The row that carries the direct labels. */
  readonly labelled: number;
}

const concernPaint: GenerationPaint = { color: 'var(--concern)', shape: 'circle', hollow: false };
const behaviorPaint: GenerationPaint = { color: 'var(--behavior)', shape: 'square', hollow: false };
/** Concern stands this far above a row's centre, behavior as far below, so that their intervals never cross. */
const offset = 7;

/** The marks of a dumbbell chart, row by row: gap, concern, behavior. */
export function DumbbellMarks(props: Props) {
  const { rows, plan } = props;
  return rows.map((row, i) => {
    const place = plan.rows[i];
    return (
      place && <DumbbellRowMarks key={row.group.name} {...props} row={row} i={i} place={place} />
    );
  });
}

interface RowProps extends Props {
  readonly row: DumbbellRow;
  readonly i: number;
  readonly place: PlannedRow;
}

function DumbbellRowMarks({ row, i, place, plan, toX, unit, locale, labels, labelled }: RowProps) {
  const name = formatGroup(row.group.name, locale);
  const hidden = hiddenCell(row);
  if (hidden)
    return (
      <HiddenBar
        cell={hidden}
        name={name}
        locale={locale}
        row={i}
        column={0}
        left={plan.left}
        right={plan.right}
        y={place.y}
      />
    );
  const ends = [
    { cell: row.concerned, words: labels.concern, paint: concernPaint, y: place.y - offset },
    { cell: row.acting, words: labels.behavior, paint: behaviorPaint, y: place.y + offset },
  ];
  const sides = outerSides(row);
  return (
    <g>
      <GapBand
        row={row}
        y={place.y}
        toX={toX}
        name={cellWords(`${name}, ${labels.gap}`, row.gap, gapUnitOf(unit), locale)}
        i={i}
      />
      {ends.map(({ cell, words, paint, y }, column) =>
        cell.kind === 'shown' ? (
          <Mark
            key={words}
            name={cellWords(`${name}, ${words}`, cell, unit, locale)}
            row={i}
            column={column + 1}
          >
            <IntervalLine interval={cell.interval} toX={toX} y={y} color={paint.color} />
            <MarkShape x={toX(cell.value)} y={y} paint={paint} />
            <ValueLabel
              cell={cell}
              unit={unit}
              locale={locale}
              toX={toX}
              y={y}
              side={sides[column] ?? 'right'}
              left={plan.left}
              right={plan.right}
            />
            <circle className={styles['target']} cx={toX(cell.value)} cy={y} r={11} />
          </Mark>
        ) : null,
      )}
      {i === labelled &&
        ends.map(({ cell, words, paint }, end) =>
          cell.kind === 'shown' ? (
            <DirectLabel
              key={words}
              text={words}
              x={toX(cell.value)}
              y={end === 0 ? place.y - offset - 12 : place.y + offset + 20}
              color={paint.color}
              left={plan.left}
              right={plan.right}
            />
          ) : null,
        )}
    </g>
  );
}

/** A row is hatched whole when any of its three figures is hidden: two of them give the third away. */
function hiddenCell(row: DumbbellRow) {
  return [row.gap, row.concerned, row.acting].find(
    (cell): cell is Extract<ChartCell, { kind: 'hidden' }> => cell.kind === 'hidden',
  );
}

interface BandProps {
  readonly row: DumbbellRow;
  readonly y: number;
  readonly toX: ToX;
  readonly name: string;
  readonly i: number;
}

/** The distance between the two figures; only outlined where it could be zero. */
function GapBand({ row, y, toX, name, i }: BandProps) {
  if (row.concerned.kind === 'hidden' || row.acting.kind === 'hidden') return null;
  const [a, b] = [toX(row.concerned.value), toX(row.acting.value)];
  const uncertain = row.gap.kind === 'shown' && straddlesZero(row.gap);
  return (
    <Mark name={name} row={i} column={0}>
      <rect
        className={styles[uncertain ? 'bandUncertain' : 'band']}
        x={Math.min(a, b)}
        y={y - offset}
        width={Math.max(1, Math.abs(a - b))}
        height={2 * offset}
      />
    </Mark>
  );
}

/** The figures stand on the outer sides of their marks, away from the gap. */
function outerSides({ concerned, acting }: DumbbellRow): readonly ('left' | 'right')[] {
  if (concerned.kind === 'hidden' || acting.kind === 'hidden') return [];
  return concerned.value >= acting.value ? ['right', 'left'] : ['left', 'right'];
}
