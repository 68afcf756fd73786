const dependent = 1e-7;

/**
 * Rank of the replicate weights over the given respondents (R takes `qr(…, tol = 1e-5)$rank`), by elimination a
 * respondent at a time; it ends as soon as the rank is full.
 */
export function replicateRank(weights: readonly Float64Array[], rows: ArrayLike<number>): number {
  const width = weights.length;
  const basis: { readonly pivot: number; readonly row: Float64Array }[] = [];
  for (let k = 0; k < rows.length && basis.length < width; k++) {
    const row = Float64Array.from(weights, (replicate) => replicate[rows[k]!]!);
    const size = largestAt(row).value;
    if (size === 0) continue;
    for (const { pivot, row: known } of basis) {
      const factor = row[pivot]!;
      if (factor === 0) continue;
      for (let r = 0; r < width; r++) row[r]! -= factor * known[r]!;
      row[pivot] = 0;
    }
    const { index: pivot, value } = largestAt(row);
    if (value <= dependent * size) continue;
    const lead = row[pivot]!;
    basis.push({ pivot, row: row.map((entry) => entry / lead) });
  }
  return basis.length;
}

function largestAt(row: Float64Array): { readonly index: number; readonly value: number } {
  let index = 0;
  for (let r = 1; r < row.length; r++) if (Math.abs(row[r]!) > Math.abs(row[index]!)) index = r;
  return { index, value: Math.abs(row[index]!) };
}
