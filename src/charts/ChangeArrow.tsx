import styles from './chart.module.css';
import type { ToX } from './RowChart';
import type { ChangeChartRow } from './toChangeRows';

interface Props {
  readonly row: ChangeChartRow;
  readonly y: number;
  readonly toX: ToX;
  /** Half of the band's height. */
  readonly half: number;
}

const head = 5;

/** From the earlier figure to the later one: filled where the change is beyond chance, only outlined where it may be none. */
export function ChangeArrow({ row, y, toX, half }: Props) {
  const { earlier, later, isCertain } = row;
  if (earlier.kind === 'hidden' || later.kind === 'hidden') return null;
  const [from, to] = [toX(earlier.value), toX(later.value)];
  const turn = to >= from ? 1 : -1;
  const neck = Math.abs(to - from) > head ? to - turn * head : from;
  const top = y - half;
  const bottom = y + half;
  return (
    <path
      className={styles[isCertain ? 'band' : 'bandUncertain']}
      d={`M${from},${top}H${neck}L${to},${y}L${neck},${bottom}H${from}Z`}
    />
  );
}
