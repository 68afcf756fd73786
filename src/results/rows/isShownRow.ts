import type { EstimateRow } from '../document/Results';

/** Whether an estimate may be shown, and so compared: there, not withheld, and not too uncertain. */
export function isShownRow(row: EstimateRow): boolean {
  return row.estimate !== null && row.withheld === undefined && row.reliability !== 'suppressed';
}
