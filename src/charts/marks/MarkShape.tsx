import type { GenerationPaint, MarkShapeName } from '../cells/generationPaint';

interface Props {
  readonly x: number;
  readonly y: number;
  readonly paint: GenerationPaint;
  /** Outlined instead of filled: the second figure of a pair. */
  readonly hollow?: boolean;
  readonly size?: number;
}

/** A group's mark at a point. */
export function MarkShape({ x, y, paint, hollow = paint.hollow, size = 6 }: Props) {
  return (
    <path
      d={shapePath(paint.shape, size)}
      transform={`translate(${x} ${y})`}
      fill={hollow ? 'var(--surface)' : paint.color}
      stroke={hollow ? paint.color : 'var(--surface)'}
      strokeWidth={hollow ? 2.5 : 1}
    />
  );
}

/** Outline of a shape around the origin; every shape covers about the same area. */
function shapePath(shape: MarkShapeName, size: number): string {
  const s = size * shapeScale[shape];
  if (shape === 'circle') return `M${-s},0a${s},${s} 0 1,0 ${2 * s},0a${s},${s} 0 1,0 ${-2 * s},0Z`;
  return `M${shapeCorners[shape].map(([x, y]) => `${round(x * s)},${round(y * s)}`).join('L')}Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

const shapeScale: Readonly<Record<MarkShapeName, number>> = {
  circle: 1,
  square: 0.9,
  diamond: 1.25,
  triangle: 1.25,
  'triangle-down': 1.25,
  pentagon: 1.1,
  cross: 1.1,
};

type Corners = readonly (readonly [number, number])[];

const shapeCorners: Readonly<Record<Exclude<MarkShapeName, 'circle'>, Corners>> = {
  square: [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ],
  diamond: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  triangle: [
    [0, -1],
    [0.9, 0.7],
    [-0.9, 0.7],
  ],
  'triangle-down': [
    [0, 1],
    [0.9, -0.7],
    [-0.9, -0.7],
  ],
  pentagon: [
    [0, -1],
    [0.95, -0.31],
    [0.59, 0.81],
    [-0.59, 0.81],
    [-0.95, -0.31],
  ],
  cross: [
    [-0.4, -1],
    [0.4, -1],
    [0.4, -0.4],
    [1, -0.4],
    [1, 0.4],
    [0.4, 0.4],
    [0.4, 1],
    [-0.4, 1],
    [-0.4, 0.4],
    [-1, 0.4],
    [-1, -0.4],
    [-0.4, -0.4],
  ],
};
