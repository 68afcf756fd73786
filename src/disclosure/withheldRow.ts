import type { Contrast, EstimateRow, RestContrast, RiskDifferenceRow } from '../results/Results';

/**
 * Hidden figures all say the same: a word apart for those hidden to protect others would tell that they are not small,
 * and of the small ones that they lie between 1 and k − 1.
 */
const withheld = 'small-cell';

/** A row that keeps its name and loses every figure. */
export function withheldRow<Row extends EstimateRow>(row: Row): Row {
  const { base, count, weightedBase, effectiveBase, designEffect, varianceRatio, ...kept } = row;
  const { df, intervals, reliability, reliabilityReasons, undefined: reason, ...named } = kept;
  return { ...(named as Row), n: null, estimate: null, se: null, withheld };
}

export function withheldRisk({ group }: RiskDifferenceRow): RiskDifferenceRow {
  return {
    group,
    inactiveGivenConcerned: null,
    inactiveGivenUnconcerned: null,
    estimate: null,
    se: null,
    withheld,
  };
}

const noFigures = { difference: null, se: null, df: null, p: null, pHolm: null, pBH: null };

export function withheldContrast<Each extends Contrast>(contrast: Each): Each {
  const { interval, cohenH, undefined: reason, ...named } = contrast;
  return { ...(named as Each), ...noFigures, withheld };
}

export function withheldRest({ group, level }: RestContrast): RestContrast {
  const { pBH, ...figures } = noFigures;
  return { group, ...(level === undefined ? {} : { level }), ...figures };
}
