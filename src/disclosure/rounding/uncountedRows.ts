import type { EstimateRow } from '../../results/document/Results';
import { type Box, boxKey } from '../counts/Box';
import type { PrintedRow } from '../counts/PrintedRow';

/** Steps of weighted shares. */
const steps = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05];

/**
 * Printed shares that hidden counts lie beneath, each with the steps that it may be told in. A weighted share is another
 * equation between the counts it is of: beside their number two of them would be solved for where weights are known by
 * group. So their number is not told, and the share in steps of two people's weight at least, since counts are whole.
 */
export function uncountedRows(
  rows: readonly PrintedRow[],
  isWithheld: (row: object) => boolean,
): ReadonlyMap<object, number> {
  const shares = rows.filter(({ baseOnly, counts }) => !baseOnly && counts.length === 2);
  const printed = new Set(
    shares.flatMap(({ row, counts }) =>
      isWithheld(row) ? [] : counts.map(({ box }) => boxKey(box)),
    ),
  );
  const hidden = new Map<string, { readonly box: Box; readonly weight: number }[]>();
  for (const { row, counts } of shares) {
    const inside = counts[1];
    if (!inside || !isWithheld(row) || printed.has(boxKey(inside.box))) continue;
    const found = { box: inside.box, weight: meanWeight(row, inside.value) };
    for (const { variable } of inside.box)
      hidden.set(variable.id, [...(hidden.get(variable.id) ?? []), found]);
  }
  const told = new Map<object, number>();
  for (const { row, counts } of shares) {
    const box = counts[1]?.box;
    const [first] = box ?? [];
    if (!box || !first || isWithheld(row)) continue;
    const beneath = (hidden.get(first.variable.id) ?? []).filter((each) => isWithin(each.box, box));
    if (beneath.length === 0) continue;
    const most = Math.max(
      ...beneath.map(({ weight }) => weight),
      meanWeight(row, counts[1]?.value),
    );
    const least = (2 * most) / (weightedBaseOf(row) || 1);
    told.set(row, steps.find((step) => step >= least) ?? 0.1);
  }
  return told;
}

/** The mean weight of those whom a share counts, or of its base where they are nobody. */
function meanWeight(row: object, count = 0): number {
  const { estimate, n, base } = row as EstimateRow;
  const weight = weightedBaseOf(row);
  if (count > 0 && estimate !== null) return (estimate * weight) / count;
  return weight / (base ?? n ?? 1);
}

function weightedBaseOf(row: object): number {
  return (row as EstimateRow).weightedBase ?? 0;
}

/** Whether all of one box are of another. */
function isWithin(inner: Box, outer: Box): boolean {
  return outer.every(({ variable, levels }) =>
    inner.some(
      (each) =>
        each.variable.id === variable.id && each.levels.every((level) => levels.includes(level)),
    ),
  );
}
