import type { ChartCell } from './ChartCell';

/** The least and greatest that the shown figures and their intervals reach, `around` taken in. */
export function cellExtent(
  cells: readonly ChartCell[],
  around: readonly number[] = [],
): readonly [number, number] {
  const values = cells.flatMap((cell) =>
    cell.kind === 'shown' ? [cell.value, ...(cell.interval ?? [])] : [],
  );
  const all = [...values, ...around];
  return all.length > 0 ? [Math.min(...all), Math.max(...all)] : [0, 1];
}
