/** Durations under this share of the median are too short to have read the questions. */
const leastShare = 1 / 3;

/** Respondents faster than a third of the median duration, and that median; undefined where nobody has a duration. */
export function findSpeeders(
  durations: Float64Array,
): { readonly speeders: Uint8Array; readonly median: number } | undefined {
  const known = durations.filter((seconds) => seconds > 0).sort();
  if (known.length === 0) return undefined;
  const middle = known.length / 2;
  const median = (known[Math.ceil(middle) - 1]! + known[Math.floor(middle)]!) / 2;
  const speeders = Uint8Array.from(durations, (seconds) => (seconds < median * leastShare ? 1 : 0));
  return { speeders, median };
}
