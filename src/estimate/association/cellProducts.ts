import type { SurveyDesign } from '../../design/SurveyDesign';
import { respondentsByUnit } from './respondentsByUnit';

/** Sums over PSUs of cell weights a and their sum b in each, times n_h/(n_h − 1) of the PSU's stratum. */
export interface CellProducts {
  /** Σaaᵀ, row-major. */
  readonly products: Float64Array;
  /** Σba. */
  readonly withSum: Float64Array;
  /** Σb². */
  readonly sumSquares: number;
  /** Σa and then Σb of each stratum, unscaled, row-major. */
  readonly stratumTotals: Float64Array;
}

/** `cells[i]` is 0 outside the table, else 1…size. */
export function cellProducts(design: SurveyDesign, cells: Uint16Array, size: number): CellProducts {
  return design.psu
    ? clusterProducts(design, design.psu, cells, size)
    : elementProducts(design, cells, size);
}

/** n_h/(n_h − 1); a lonely PSU counts whole under `centre`, not at all under `certainty`. */
export function scaleOfStratum({ psuCounts, lonelyPsu }: SurveyDesign, stratum: number): number {
  const psuCount = psuCounts[stratum]!;
  if (psuCount > 1) return psuCount / (psuCount - 1);
  return lonelyPsu === 'centre' ? 1 : 0;
}

/** A respondent that is a PSU is in one cell, so that products of two cells are 0. */
function elementProducts(design: SurveyDesign, cells: Uint16Array, size: number): CellProducts {
  const { weights, stratum, psuCounts } = design;
  const stratumTotals = new Float64Array(psuCounts.length * (size + 1));
  const squares = new Float64Array(psuCounts.length * size);
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]! - 1;
    if (cell < 0) continue;
    const h = stratum ? stratum[i]! : 0;
    const w = weights[i]!;
    stratumTotals[h * (size + 1) + cell]! += w;
    stratumTotals[h * (size + 1) + size]! += w;
    squares[h * size + cell]! += w * w;
  }
  const products = new Float64Array(size * size);
  const withSum = new Float64Array(size);
  let sumSquares = 0;
  for (let k = 0; k < squares.length; k++) {
    const cell = k % size;
    const scaled = scaleOfStratum(design, Math.floor(k / size)) * squares[k]!;
    products[cell * (size + 1)]! += scaled;
    withSum[cell]! += scaled;
    sumSquares += scaled;
  }
  return { products, withSum, sumSquares, stratumTotals };
}

/** Only the pairs of cells that meet in a PSU are visited. */
function clusterProducts(
  design: SurveyDesign,
  psu: Uint32Array,
  cells: Uint16Array,
  size: number,
): CellProducts {
  const { weights, stratumOfPsu, psuCounts } = design;
  const products = new Float64Array(size * size);
  const withSum = new Float64Array(size);
  let sumSquares = 0;
  const stratumTotals = new Float64Array(psuCounts.length * (size + 1));
  const { order, starts } = respondentsByUnit(psu, stratumOfPsu.length);
  const weightOf = new Float64Array(size);
  const held: number[] = [];
  for (let j = 0; j < stratumOfPsu.length; j++) {
    let sum = 0;
    held.length = 0;
    for (let k = starts[j]!; k < starts[j + 1]!; k++) {
      const i = order[k]!;
      const cell = cells[i]! - 1;
      if (cell < 0 || weights[i] === 0) continue;
      if (weightOf[cell] === 0) held.push(cell);
      weightOf[cell]! += weights[i]!;
      sum += weights[i]!;
    }
    const scale = scaleOfStratum(design, stratumOfPsu[j]!);
    const first = stratumOfPsu[j]! * (size + 1);
    stratumTotals[first + size]! += sum;
    sumSquares += scale * sum * sum;
    for (const a of held) {
      const weight = weightOf[a]!;
      stratumTotals[first + a]! += weight;
      withSum[a]! += scale * sum * weight;
      for (const b of held) products[a * size + b]! += scale * weight * weightOf[b]!;
    }
    for (const cell of held) weightOf[cell] = 0;
  }
  return { products, withSum, sumSquares, stratumTotals };
}
