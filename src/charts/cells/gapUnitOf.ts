import type { FigureUnit } from '../../format/formatFigure';

/** The unit of a difference of two figures of a unit. */
export function gapUnitOf(unit: 'percent' | 'index'): FigureUnit {
  return unit === 'percent' ? 'points' : 'index-points';
}
