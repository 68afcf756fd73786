import type { Contrast, EstimateRow } from '../../results/document/Results';
import type { RiskDifferenceRow } from '../../results/measures/gap/gapSchema';
import type { RestContrast } from '../../results/measures/topBox/topBoxSchema';
import type { GroupRow } from '../../results/rows/isTotalRow';

/**
 * Hidden figures all say the same: a word apart for those hidden to protect others would tell that they are not small,
 * and of the small ones that they lie between 1 and k − 1.
 */
const withheld = 'small-cell';

/** A row that keeps its name, and where that tells nothing its base, and loses every other figure. */
export function withheldRow<Row extends EstimateRow>(row: Row, isBaseTold = false): Row {
  const { level } = row;
  const base = level === undefined ? row.n : (row.base ?? null);
  return {
    ...nameOf(row),
    ...groupOf(row),
    n: isBaseTold && level === undefined ? base : null,
    ...(isBaseTold && level !== undefined && base !== null ? { base } : {}),
    estimate: null,
    se: null,
    withheld,
  } as Row;
}

/** Whom a row is of. */
export function groupOf({ group, kind }: GroupRow): GroupRow {
  return kind === undefined ? { group } : { group, kind };
}

/** What a row is of, besides its group. */
function nameOf(row: EstimateRow): object {
  const named = ['level', 'quadrant', 'choice', 'detail'] as const;
  const fields = row as { readonly [name in (typeof named)[number]]?: string };
  return Object.fromEntries(
    named.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]])),
  );
}

/** The indices' correlations, where those they are of are withheld. */
export const noCorrelations = { pearson: null, spearman: null, withheld } as const;

export function withheldRisk(row: RiskDifferenceRow): RiskDifferenceRow {
  return {
    ...groupOf(row),
    inactiveGivenConcerned: null,
    inactiveGivenUnconcerned: null,
    estimate: null,
    se: null,
    withheld,
  };
}

const noFigures = { difference: null, se: null, df: null, p: null, pHolm: null, pBH: null };

export function withheldContrast<Each extends Contrast>(contrast: Each): Each {
  const { interval, cohenH, pEquivalence, equivalence, undefined: reason, ...named } = contrast;
  return { ...(named as Each), ...noFigures, withheld };
}

export function withheldRest({ group, level }: RestContrast): RestContrast {
  const { pBH, ...figures } = noFigures;
  return { group, ...(level === undefined ? {} : { level }), ...figures, withheld };
}
