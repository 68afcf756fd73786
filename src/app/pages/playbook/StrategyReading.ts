import type { Problem } from '../../../problem/Problem';
import type { TopBoxTable } from '../../../results/measures/topBox/topBoxSchema';
import type { Strength } from '../../../results/playbook/evidenceStrength';
import type { StrategyEvidence } from '../../../results/playbook/strategyEvidence';

/** A strategy with the figures that speak to it, as far as they have come. */
export interface StrategyReading {
  readonly evidence: StrategyEvidence;
  /** By item; of those that were answered. */
  readonly tables: ReadonlyMap<string, TopBoxTable>;
  /** Absent while figures are being worked out. */
  readonly strength?: Strength;
  readonly problem?: Problem;
}
