/** Which of the eleven diverging tokens K levels take (see `tokens.css`); more levels spread over all eleven. */
const slotsByCount: Readonly<Record<number, readonly number[]>> = {
  1: [10],
  2: [2, 10],
  3: [3, 6, 9],
  4: [2, 4, 8, 10],
  5: [2, 4, 6, 8, 10],
  6: [1, 3, 4, 8, 9, 11],
  7: [1, 3, 4, 6, 8, 9, 11],
  8: [1, 2, 3, 4, 8, 9, 10, 11],
  9: [1, 2, 3, 4, 6, 8, 9, 10, 11],
  10: [1, 2, 3, 4, 5, 7, 8, 9, 10, 11],
};

/**
 * The diverging token (1…11) of each level from lowest to highest. `middle` is the number of levels below the
 * centre, a neutral one counting half: where the two sides are unlike, each side takes its own end of the palette.
 */
export function divergingSlots(count: number, middle: number = count / 2): readonly number[] {
  const even = slotsByCount[count];
  if (even && middle === count / 2) return even;
  const neutral = Number.isInteger(middle) ? -1 : Math.floor(middle);
  const above = neutral < 0 ? middle : neutral + 1;
  return Array.from({ length: count }, (_, i) => {
    if (i === neutral) return 6;
    if (i < above) return 1 + Math.round((i * 4) / Math.max(1, Math.floor(middle) - 1));
    return 11 - Math.round(((count - 1 - i) * 4) / Math.max(1, count - above - 1));
  });
}
