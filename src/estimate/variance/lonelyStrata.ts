import type { SurveyDesign } from '../../design/SurveyDesign';
import { errorProblem, type Problem } from '../../problem/Problem';

/**
 * A problem for each stratum of one PSU that holds a respondent of the base, where the study lets it fail.
 * As in R, a lonely stratum that no respondent of the base is in does no harm, unless residuals on known margins reach it.
 */
export function lonelyStrata(
  design: SurveyDesign,
  values: Float64Array,
  filter: Uint8Array | undefined,
): readonly Problem[] {
  const { stratum, psuCounts, lonelyPsu, stratumNames, replicates, calibration } = design;
  if (replicates || lonelyPsu !== 'fail' || !stratum || !psuCounts.includes(1)) return [];
  const found = new Set<number>();
  for (let i = 0; i < values.length; i++) {
    const h = stratum[i]!;
    const isOutside = !calibration && (Number.isNaN(values[i]!) || filter?.[i] === 0);
    if (psuCounts[h] !== 1 || isOutside) continue;
    found.add(h);
  }
  return [...found].map((h) =>
    errorProblem('lonely-psu', { stratum: stratumNames[h] ?? String(h + 1) }),
  );
}
