/** Shares of ordered answers, lowest first, with the log odds of being above each cut moved by `shift`. */
export function shiftShares(shares: readonly number[], shift: number): readonly number[] {
  if (shift === 0) return shares;
  const atOrAbove = shares.map((_, k) => moved(sum(shares.slice(k)), shift));
  return atOrAbove.map((share, k) => share - (atOrAbove[k + 1] ?? 0));
}

function moved(share: number, shift: number): number {
  if (share >= 1) return 1;
  return 1 / (1 + ((1 - share) / share) * Math.exp(-shift));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
