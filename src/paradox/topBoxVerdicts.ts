import type { Verdicts } from './pairCells';

/**
 * Whether each respondent's level is in the top box, from level codes (0 is missing, k the k-th level).
 * `reversed` answers the opposite question: a disclosing behavior counts as protective where it is *not* done.
 */
export function topBoxVerdicts(
  codes: Uint8Array | Uint16Array,
  inTop: readonly boolean[],
  reversed = false,
): Verdicts {
  const verdictOf = Uint8Array.from([0, ...inTop.map((top) => (top === reversed ? 1 : 2))]);
  const verdicts = new Uint8Array(codes.length);
  for (let i = 0; i < verdicts.length; i++) verdicts[i] = verdictOf[codes[i]!]!;
  return verdicts;
}
