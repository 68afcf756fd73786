/** Round numbers that cover `low` to `high`, about `count` steps of 1, 2, 2.5 or 5 times a power of ten. */
export function scaleTicks(low: number, high: number, count = 5): readonly number[] {
  if (!(high > low)) return [low - 1, low, low + 1];
  const rough = (high - low) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 2.5, 5, 10].find((multiple) => multiple * power >= rough) ?? 10);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) =>
    Number(((first + i) * step).toPrecision(12)),
  );
}
