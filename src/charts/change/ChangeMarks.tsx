import type { ChangeUnits } from '../../format/formatChange';
import { formatGroup } from '../../format/formatGroup';
import type { Locale } from '../../format/Locale';
import { translate } from '../../format/translate';
import type { WaveNames } from '../../format/waveNames';
import type { ChartCell } from '../cells/ChartCell';
import { cellWords } from '../cells/cellWords';
import styles from '../marks/chart.module.css';
import { DirectLabel } from '../marks/DirectLabel';
import { HiddenBar } from '../marks/HiddenBar';
import { Mark } from '../marks/Mark';
import { MarkShape } from '../marks/MarkShape';
import { IntervalLine } from '../rows/IntervalLine';
import type { ToX } from '../rows/RowChart';
import type { PlannedRow, RowPlan } from '../rows/RowPlan';
import { ValueLabel } from '../rows/ValueLabel';
import { ChangeArrow } from './ChangeArrow';
import type { ChangeChartRow } from './toChangeRows';

interface Props {
  readonly row: ChangeChartRow;
  readonly i: number;
  readonly place: PlannedRow;
  readonly plan: RowPlan;
  readonly toX: ToX;
  readonly units: ChangeUnits;
  readonly names: WaveNames;
  readonly locale: Locale;
  /** Whether this row carries the waves' names at its marks. */
  readonly isLabelled: boolean;
}

/** The earlier wave stands this far above a row's centre, the later one as far below, so that their intervals never cross. */
const offset = 9;

/** One row of a change chart: the earlier figure hollow, the later one filled, the arrow between. */
export function ChangeMarks(props: Props) {
  const { row, i, place, plan, toX, units, names, locale, isLabelled } = props;
  const name = row.label ?? formatGroup(row.group.name, locale);
  const hidden = hiddenCell(row);
  if (hidden)
    return (
      <HiddenBar
        {...{ name, locale }}
        cell={hidden}
        row={i}
        column={0}
        left={plan.left}
        right={plan.right}
        y={place.y}
      />
    );
  const { paint } = row.group;
  const waves = [
    { cell: row.earlier, wave: names.earlier, y: place.y - offset, hollow: true },
    { cell: row.later, wave: names.later, y: place.y + offset, hollow: false },
  ];
  const isRising = isAtLeast(row.later, row.earlier);
  const changeName = translate('waves', locale, 'change-of', { name });
  return (
    <g>
      <Mark name={cellWords(changeName, row.change, units.change, locale)} row={i} column={0}>
        <ChangeArrow row={row} y={place.y} toX={toX} half={offset} />
      </Mark>
      {waves.map(({ cell, wave, y, hollow }, column) =>
        cell.kind === 'shown' ? (
          <Mark
            key={wave}
            name={cellWords(
              translate('waves', locale, 'wave-of', { name, wave }),
              cell,
              units.figure,
              locale,
            )}
            row={i}
            column={column + 1}
          >
            <IntervalLine interval={cell.interval} toX={toX} y={y} color={paint.color} />
            <MarkShape x={toX(cell.value)} y={y} paint={paint} hollow={hollow} size={5.5} />
            <ValueLabel
              {...{ cell, locale, toX, y }}
              unit={units.figure}
              side={(column === 1) === isRising ? 'right' : 'left'}
              left={plan.left}
              right={plan.right}
            />
            <circle className={styles['target']} cx={toX(cell.value)} cy={y} r={9} />
          </Mark>
        ) : null,
      )}
      {isLabelled &&
        waves.map(({ cell, wave, hollow }) =>
          cell.kind === 'shown' ? (
            <DirectLabel
              key={wave}
              text={wave}
              x={toX(cell.value)}
              y={hollow ? place.y - offset - 12 : place.y + offset + 20}
              color={paint.color}
              left={plan.left}
              right={plan.right}
            />
          ) : null,
        )}
    </g>
  );
}

/** A row is hatched whole when either figure is hidden: there is no change to draw. */
function hiddenCell({ earlier, later }: ChangeChartRow) {
  return [earlier, later].find(
    (cell): cell is Extract<ChartCell, { kind: 'hidden' }> => cell.kind === 'hidden',
  );
}

function isAtLeast(a: ChartCell, b: ChartCell): boolean {
  return a.kind === 'shown' && b.kind === 'shown' && a.value >= b.value;
}
