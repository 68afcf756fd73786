/** Where the grid of the density lies, in pixels. */
export interface DensityPlan {
  readonly left: number;
  readonly top: number;
  readonly size: number;
  readonly height: number;
  /** From index points (0…100) to pixels. */
  readonly toX: (concern: number) => number;
  readonly toY: (behavior: number) => number;
}

const largest = 480;
const margins = { left: 40, right: 14, top: 26, bottom: 96 };

/** A square as wide as there is room, behavior upwards, concern to the right. */
export function planDensity(width: number): DensityPlan {
  const size = Math.max(120, Math.min(largest, width - margins.left - margins.right));
  const { left, top } = margins;
  return {
    left,
    top,
    size,
    height: top + size + margins.bottom,
    toX: (concern) => left + (concern * size) / 100,
    toY: (behavior) => top + size - (behavior * size) / 100,
  };
}
