import { type BetaShare, betaInterval } from '../intervals/betaInterval';
import { fisherExact } from './fisherExact';

/** Fewer effective respondents than this tell nothing by all of them, or none, saying yes. */
const fewest = 30;

/**
 * Two shares of which one is 0 or 1, so that no t test holds: the interval of a − b by MOVER from the two beta intervals
 * (Newcombe 1998; Zou & Donner 2008), and Fisher's exact p on the effective bases. Undefined where one is under 30.
 */
export function certainContrast(
  a: BetaShare,
  b: BetaShare,
  level = 0.95,
): { readonly p: number; readonly interval: readonly [number, number] } | undefined {
  if (Math.min(a.effectiveBase, b.effectiveBase) < fewest - 1e-9) return undefined;
  return { p: fisherExact(...counted(a), ...counted(b)), interval: moverInterval(a, b, level) };
}

/** Those who say yes, and the base, in whole effective respondents. The margin keeps a base of 30 that rounding took from. */
function counted({ estimate, effectiveBase }: BetaShare): readonly [number, number] {
  const base = Math.floor(effectiveBase + 1e-9);
  return [Math.min(base, Math.round(estimate * effectiveBase)), base];
}

function moverInterval(a: BetaShare, b: BetaShare, level: number): readonly [number, number] {
  const [lowA, highA] = betaInterval(a, level);
  const [lowB, highB] = betaInterval(b, level);
  const difference = a.estimate - b.estimate;
  return [
    difference - Math.hypot(a.estimate - lowA, highB - b.estimate),
    difference + Math.hypot(highA - a.estimate, b.estimate - lowB),
  ];
}
