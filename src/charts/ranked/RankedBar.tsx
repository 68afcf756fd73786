import { formatGroup } from '../../format/formatGroup';
import type { Locale } from '../../format/Locale';
import type { ChartGroup } from '../cells/ChartGroup';
import { cellWords } from '../cells/cellWords';
import styles from '../marks/chart.module.css';
import { HiddenBar } from '../marks/HiddenBar';
import { Mark } from '../marks/Mark';
import { EstimateMark } from '../rows/EstimateMark';
import { IntervalLine } from '../rows/IntervalLine';
import { laneHalfOf } from '../rows/laneHalfOf';
import type { ToX } from '../rows/RowChart';
import { ValueLabel } from '../rows/ValueLabel';
import type { RankedRow } from './toRankedRows';

interface Props {
  readonly row: RankedRow;
  readonly group: ChartGroup;
  readonly compared: ChartGroup | undefined;
  readonly i: number;
  readonly y: number;
  readonly half: number;
  readonly toX: ToX;
  readonly left: number;
  readonly right: number;
  readonly locale: Locale;
}

/** One item's bar, and the second group's mark under it. */
export function RankedBar({ row, group, compared, i, y, half, toX, left, right, locale }: Props) {
  const { cell } = row;
  const name = `${row.label}, ${formatGroup(group.name, locale)}`;
  return (
    <g>
      {cell.kind === 'hidden' ? (
        <HiddenBar
          {...{ cell, name, locale, left, right, y }}
          row={i}
          column={0}
          height={2 * half}
        />
      ) : (
        <Mark name={cellWords(name, cell, 'percent', locale)} row={i} column={0}>
          <rect
            className={styles['bar']}
            fill={group.paint.color}
            x={toX(0)}
            y={y - half}
            width={Math.max(1, toX(cell.value) - toX(0))}
            height={2 * half}
          />
          <IntervalLine interval={cell.interval} toX={toX} y={y} color="var(--surface)" width={5} />
          <IntervalLine interval={cell.interval} toX={toX} y={y} color="var(--ink)" />
          <ValueLabel
            cell={cell}
            unit="percent"
            side="right"
            {...{ locale, toX, y, left, right }}
          />
        </Mark>
      )}
      {compared && row.compared && (
        <EstimateMark
          cell={row.compared}
          name={`${row.label}, ${formatGroup(compared.name, locale)}`}
          paint={compared.paint}
          unit="percent"
          y={y + laneHalfOf(cell, half) + laneHalfOf(row.compared, 8)}
          row={i}
          column={1}
          {...{ locale, toX, left, right }}
        />
      )}
    </g>
  );
}
