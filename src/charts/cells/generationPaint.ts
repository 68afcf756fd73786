/** Oldest first: a published generation has the same colour and shape in every chart of every study. */
const generations = [
  'Greatest',
  'Silent',
  'Baby Boomers',
  'Gen X',
  'Millennials',
  'Gen Z',
  'Gen Alpha',
] as const;

export type MarkShapeName =
  | 'circle'
  | 'square'
  | 'diamond'
  | 'triangle'
  | 'triangle-down'
  | 'pentagon'
  | 'cross';

/** Shapes tell groups apart where colour does not reach: greyscale print, colour blindness. */
const shapes: readonly MarkShapeName[] = [
  'cross',
  'pentagon',
  'square',
  'diamond',
  'circle',
  'triangle',
  'triangle-down',
];

export interface GenerationPaint {
  /** A design token, such as `var(--generation-3)`. */
  readonly color: string;
  readonly shape: MarkShapeName;
  /** From the eighth group on colours repeat, outlined instead of filled. */
  readonly hollow: boolean;
}

export const totalPaint: GenerationPaint = {
  color: 'var(--generation-total)',
  shape: 'circle',
  hollow: false,
};

/**
 * Colour and shape of a group: fixed for the published generations (also as the first part of
 * `Gen Z × Female`), by place in `order`, from the second colour on, for any other segments.
 */
export function generationPaint(name: string, order: readonly string[]): GenerationPaint {
  const place = (generations as readonly string[]).indexOf(name.split(' × ')[0] ?? name);
  const index = place >= 0 ? place : Math.max(0, order.indexOf(name));
  const slot = (place >= 0 ? index : index + 1) % generations.length;
  return {
    color: `var(--generation-${slot + 1})`,
    shape: shapes[slot] ?? 'circle',
    hollow: index >= generations.length,
  };
}
