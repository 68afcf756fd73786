import { discreteGaussian } from './discreteGaussian';
import { discreteLaplace, discreteLaplaceVariance } from './discreteLaplace';
import type { LedgerEntry, PrivacyBudget } from './PrivacyBudget';
import type { RandomBits } from './RandomBits';
import { exactly, type Rational, rational } from './Rational';

/** Adds noise to histograms, each an equal part of a release's budget, and keeps the ledger. */
export interface NoiseSource {
  readonly ledger: readonly LedgerEntry[];
  /** Counts with noise, for a histogram in which a respondent is in one cell at most and adds up to `sensitivity`. */
  readonly disturb: (
    table: string,
    counts: readonly number[],
    sensitivity?: bigint,
  ) => readonly number[];
  /** Variance of the noise in a count of that sensitivity. */
  readonly variance: (sensitivity?: bigint) => number;
  /** A histogram's part of epsilon. */
  readonly share: number;
}

/**
 * Splits a budget evenly over `histograms`. Pure ε adds up; with δ, the parts are of zero-concentrated privacy ρ, of
 * which a release of ρ = (√(ε + ln 1/δ) − √(ln 1/δ))² is (ε, δ)-private (Bun & Steinke 2016, proposition 1.3).
 */
export function noiseSource(
  { epsilon, delta = 0 }: PrivacyBudget,
  histograms: number,
  bits: RandomBits,
): NoiseSource {
  const ledger: LedgerEntry[] = [];
  const parts = BigInt(histograms);
  const share = epsilon / histograms;
  const parameter =
    delta > 0 ? gaussianVariance(epsilon, delta, parts) : laplaceScale(epsilon, parts);
  const scaled = (sensitivity: bigint) =>
    delta > 0 ? times(parameter, sensitivity * sensitivity) : times(parameter, sensitivity);
  const draw = delta > 0 ? discreteGaussian : discreteLaplace;
  return {
    ledger,
    share,
    disturb: (table, counts, sensitivity = 1n) => {
      if (ledger.length === histograms)
        throw new Error(`budget: expected ${histograms} histograms`);
      ledger.push({ table, epsilon: share });
      const noise = scaled(sensitivity);
      return counts.map((count) => Number(BigInt(count) + draw(noise, bits)));
    },
    variance: (sensitivity = 1n) => {
      const noise = scaled(sensitivity);
      if (delta > 0) return Number(noise.numerator) / Number(noise.denominator);
      return discreteLaplaceVariance(noise);
    },
  };
}

/** Δ = 1: scale 1/ε of each part. */
function laplaceScale(epsilon: number, parts: bigint): Rational {
  const { numerator, denominator } = exactly(epsilon);
  return rational(denominator * parts, numerator);
}

/** Δ = 1: σ² = 1/(2ρ) of each part; ρ is rounded down by a hair, so that the promise holds of the rounded one. */
function gaussianVariance(epsilon: number, delta: number, parts: bigint): Rational {
  const log = Math.log(1 / delta);
  const rho = (Math.sqrt(epsilon + log) - Math.sqrt(log)) ** 2 * (1 - 1e-9);
  const { numerator, denominator } = exactly(rho);
  return rational(denominator * parts, 2n * numerator);
}

function times({ numerator, denominator }: Rational, factor: bigint): Rational {
  return rational(numerator * factor, denominator);
}
