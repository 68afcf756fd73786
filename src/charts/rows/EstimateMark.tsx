import type { FigureUnit } from '../../format/formatFigure';
import type { Locale } from '../../format/Locale';
import type { ChartCell } from '../cells/ChartCell';
import { cellWords } from '../cells/cellWords';
import type { GenerationPaint } from '../cells/generationPaint';
import styles from '../marks/chart.module.css';
import { HiddenBar } from '../marks/HiddenBar';
import { Mark } from '../marks/Mark';
import { MarkShape } from '../marks/MarkShape';
import { IntervalLine } from './IntervalLine';
import type { ToX } from './RowChart';
import { ValueLabel } from './ValueLabel';

interface Props {
  readonly cell: ChartCell;
  /** Whose figure. */
  readonly name: string;
  readonly paint: GenerationPaint;
  readonly unit: FigureUnit;
  readonly locale: Locale;
  readonly toX: ToX;
  readonly y: number;
  readonly row: number;
  readonly column?: number;
  readonly left: number;
  readonly right: number;
  /** Letters of the columns that this one exceeds, after its figure. */
  readonly letters?: string;
}

/** One estimate on a scale: mark, interval and digits, or the hatched reason why there is none. */
export function EstimateMark(props: Props) {
  const { cell, name, paint, unit, locale, toX, y, row, column = 0, left, right, letters } = props;
  if (cell.kind === 'hidden')
    return <HiddenBar {...{ cell, name, locale, row, column, left, right, y }} height={18} />;
  return (
    <Mark name={cellWords(name, cell, unit, locale)} row={row} column={column}>
      <IntervalLine interval={cell.interval} toX={toX} y={y} color={paint.color} />
      <MarkShape x={toX(cell.value)} y={y} paint={paint} size={5.5} />
      <circle className={styles['target']} cx={toX(cell.value)} cy={y} r={11} />
      <ValueLabel
        cell={cell}
        unit={unit}
        locale={locale}
        toX={toX}
        y={y}
        side="right"
        left={left}
        right={right}
        {...(letters && { suffix: letters })}
      />
    </Mark>
  );
}
