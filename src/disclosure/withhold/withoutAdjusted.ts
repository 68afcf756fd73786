import type { AdjustedTable } from '../../results/measures/adjusted/adjustedSchema';

/**
 * An adjusted table as it may leave the browser under disclosure control: no figures, and why. Adjusted figures are no
 * functions of judged tables, so nothing yet bounds what they tell together with the figures beside them.
 */
export function withoutAdjusted(table: AdjustedTable): AdjustedTable {
  const { dropped, concerned, acting, quadrants, quadrantContrasts, detail, ...kept } = table;
  return {
    ...kept,
    withoutControls: null,
    rows: [],
    contrasts: [],
    undefined: 'adjust-unpublished',
  };
}
