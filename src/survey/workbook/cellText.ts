/** What the workbook library gives for a cell. */
export type WorkbookCell = string | number | boolean | Date | null;

const dayMilliseconds = 86_400_000;

/**
 * A workbook's cell as text: numbers to the 15 digits that Excel shows, dates as `2024-05-31`, with a time of day
 * `2024-05-31 14:05:09`, truth as `TRUE` and `FALSE`.
 */
export function cellText(cell: WorkbookCell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return String(Number(cell.toPrecision(15)));
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return dateText(cell);
}

function dateText(date: Date): string {
  const milliseconds = Math.round(date.getTime() / 1000) * 1000;
  if (!Number.isFinite(milliseconds)) return '';
  const [day = '', time = ''] = new Date(milliseconds).toISOString().split('T');
  return milliseconds % dayMilliseconds === 0 ? day : `${day} ${time.slice(0, 8)}`;
}
