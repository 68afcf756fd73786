import type { Contrast } from './Results';

/** Two groups compared, the way round that was asked for. */
export type OrientedContrast = Pick<Contrast, 'a' | 'b' | 'difference' | 'interval' | 'pHolm'>;

/** `a` minus `b` from contrasts that hold each pair once, whichever comes first; undefined where they are not compared. */
export function contrastBetween(
  contrasts: readonly Contrast[],
  a: string,
  b: string,
): OrientedContrast | undefined {
  const found = contrasts.find(
    (contrast) => (contrast.a === a && contrast.b === b) || (contrast.a === b && contrast.b === a),
  );
  if (!found || found.a === a) return found;
  const { difference, interval, pHolm } = found;
  return {
    a,
    b,
    pHolm,
    difference: difference === null ? null : -difference,
    ...(interval && { interval: [-interval[1], -interval[0]] as const }),
  };
}
