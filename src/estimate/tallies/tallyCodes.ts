import type { SurveyDesign } from '../../design/SurveyDesign';
import type { Grouping } from '../Grouping';

/**
 * Respondents and weights by group and code, from one pass over the survey: all that the means of any variable that
 * depends on the code alone need. Cell `g·(codeCount + 1) + k` holds group code g and code k.
 */
export interface CodeTally {
  readonly design: SurveyDesign;
  /** Codes 0…codeCount. */
  readonly codeCount: number;
  readonly groupCount: number;
  readonly n: Float64Array;
  readonly positive: Float64Array;
  readonly weight: Float64Array;
  readonly weightSquared: Float64Array;
  /** Σw of each cell in each PSU (in each stratum where respondents are PSUs), row-major. */
  readonly unitWeight: Float64Array;
  /** Σw² of each cell in each stratum; empty under cluster sampling, which has no use for it. */
  readonly unitWeightSquared: Float64Array;
}

/** More sums than this cost more than they save (8 bytes each). */
const mostSums = 8_000_000;

/**
 * Tallies codes (0…codeCount) by group within the filter. Undefined where the means must come from each respondent:
 * with replicate weights or known margins, where a lonely PSU may have to be named, or with too many PSUs, groups and codes.
 */
export function tallyCodes(
  design: SurveyDesign,
  codes: Uint8Array | Uint16Array | Uint32Array,
  codeCount: number,
  grouping: Grouping,
  filter?: Uint8Array,
): CodeTally | undefined {
  const size = (grouping.names.length + 1) * (codeCount + 1);
  const unitCount = design.psu ? design.stratumOfPsu.length : design.psuCounts.length;
  if (!isTallied(design) || unitCount * size > mostSums) return undefined;
  const tally = emptyTally(design, codeCount, grouping.names.length, unitCount);
  const units = design.psu ?? design.stratum;
  if (units) addByUnit(tally, codes, grouping.codes, units, filter);
  else addCells(tally, codes, grouping.codes, filter);
  return tally;
}

function isTallied({
  replicates,
  calibration,
  lonelyPsu,
  stratum,
  psuCounts,
}: SurveyDesign): boolean {
  return !replicates && !calibration && !(lonelyPsu === 'fail' && stratum && psuCounts.includes(1));
}

function emptyTally(
  design: SurveyDesign,
  codeCount: number,
  groupCount: number,
  unitCount: number,
): CodeTally {
  const size = (groupCount + 1) * (codeCount + 1);
  const weight = new Float64Array(size);
  const weightSquared = new Float64Array(size);
  const oneUnit = !design.psu && !design.stratum;
  return {
    design,
    codeCount,
    groupCount,
    n: new Float64Array(size),
    positive: new Float64Array(size),
    weight,
    weightSquared,
    unitWeight: oneUnit ? weight : new Float64Array(unitCount * size),
    unitWeightSquared: oneUnit
      ? weightSquared
      : new Float64Array(design.psu ? 0 : unitCount * size),
  };
}

function addCells(
  { design, codeCount, n, positive, weight, weightSquared }: CodeTally,
  codes: Uint8Array | Uint16Array | Uint32Array,
  groups: Uint8Array | Uint16Array,
  filter: Uint8Array | undefined,
): void {
  const { weights } = design;
  for (let i = 0; i < codes.length; i++) {
    if (filter && filter[i] === 0) continue;
    const cell = groups[i]! * (codeCount + 1) + codes[i]!;
    const w = weights[i]!;
    n[cell]! += 1;
    if (w > 0) positive[cell]! += 1;
    weight[cell]! += w;
    weightSquared[cell]! += w * w;
  }
}

function addByUnit(
  tally: CodeTally,
  codes: Uint8Array | Uint16Array | Uint32Array,
  groups: Uint8Array | Uint16Array,
  units: Uint32Array,
  filter: Uint8Array | undefined,
): void {
  addCells(tally, codes, groups, filter);
  const { design, codeCount, groupCount, unitWeight, unitWeightSquared } = tally;
  const size = (groupCount + 1) * (codeCount + 1);
  const { weights, psu } = design;
  for (let i = 0; i < codes.length; i++) {
    if (filter && filter[i] === 0) continue;
    const at = units[i]! * size + groups[i]! * (codeCount + 1) + codes[i]!;
    const w = weights[i]!;
    unitWeight[at]! += w;
    if (!psu) unitWeightSquared[at]! += w * w;
  }
}

/** The tally of other groups: `newGroup[g]` is the group code that group code g goes into. */
export function regroupTally(
  tally: CodeTally,
  newGroup: ArrayLike<number>,
  groupCount: number,
): CodeTally {
  const { codeCount, groupCount: oldCount, design } = tally;
  const width = codeCount + 1;
  const oldSize = (oldCount + 1) * width;
  const size = (groupCount + 1) * width;
  const merged = (sums: Float64Array) => {
    const unitCount = sums.length / oldSize;
    const result = new Float64Array(unitCount * size);
    for (let unit = 0; unit < unitCount; unit++)
      for (let g = 0; g <= oldCount; g++)
        for (let k = 0; k < width; k++)
          result[unit * size + newGroup[g]! * width + k]! += sums[unit * oldSize + g * width + k]!;
    return result;
  };
  return {
    design,
    codeCount,
    groupCount,
    n: merged(tally.n),
    positive: merged(tally.positive),
    weight: merged(tally.weight),
    weightSquared: merged(tally.weightSquared),
    unitWeight: merged(tally.unitWeight),
    unitWeightSquared: merged(tally.unitWeightSquared),
  };
}
