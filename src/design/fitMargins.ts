/** The weight that each category of a variable is to reach. */
export interface MarginTotals {
  readonly variable: string;
  readonly categoryOfCell: Uint32Array;
  readonly totals: Float64Array;
}

export interface Fit {
  readonly cellWeights: Float64Array;
  readonly converged: boolean;
  /** The margin farthest from its target, as a share of the total weight. */
  readonly farthest: { readonly variable: string; readonly distance: number };
}

/** Every margin is this near its target when raking is done, relative to the total weight. */
const tolerance = 1e-10;
/** Margins that contradict each other stop moving: less than 1 % nearer in this many rounds is standing still. */
const patience = 200;

/** Iterative proportional fitting of cell weights to marginal totals, each margin in turn. */
export function fitMargins(
  start: Float64Array,
  margins: readonly MarginTotals[],
  iterationLimit = 20_000,
): Fit {
  const cellWeights = start.slice();
  let farthest = farthestMargin(cellWeights, margins);
  let watched = farthest.distance;
  for (let iteration = 1; iteration <= iterationLimit; iteration++) {
    for (const margin of margins) scaleToTotals(cellWeights, margin);
    farthest = farthestMargin(cellWeights, margins);
    if (farthest.distance <= tolerance) return { cellWeights, converged: true, farthest };
    if (iteration % patience === 0) {
      if (farthest.distance > 0.99 * watched) break;
      watched = farthest.distance;
    }
  }
  return { cellWeights, converged: false, farthest };
}

function scaleToTotals(cellWeights: Float64Array, margin: MarginTotals): void {
  const { categoryOfCell, totals } = margin;
  const factors = currentTotals(cellWeights, margin).map((current, k) =>
    current > 0 ? totals[k]! / current : 1,
  );
  for (let cell = 0; cell < cellWeights.length; cell++)
    cellWeights[cell]! *= factors[categoryOfCell[cell]!]!;
}

function farthestMargin(cellWeights: Float64Array, margins: readonly MarginTotals[]) {
  let farthest = { variable: margins[0]?.variable ?? '', distance: 0 };
  for (const margin of margins) {
    const { variable, totals } = margin;
    const total = totals.reduce((a, b) => a + b, 0);
    currentTotals(cellWeights, margin).forEach((current, k) => {
      const distance = Math.abs(current - totals[k]!) / total;
      if (distance > farthest.distance) farthest = { variable, distance };
    });
  }
  return farthest;
}

function currentTotals(
  cellWeights: Float64Array,
  { categoryOfCell, totals }: MarginTotals,
): Float64Array {
  const current = new Float64Array(totals.length);
  for (let cell = 0; cell < cellWeights.length; cell++)
    current[categoryOfCell[cell]!]! += cellWeights[cell]!;
  return current;
}
