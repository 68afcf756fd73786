import type { Codebook } from '../Codebook';
import type { Derivation } from './Recipe';

/** A codebook with how its derived variables are made, in the order in which they are. */
export interface DerivedCodebook extends Codebook {
  readonly derived?: readonly Derivation[];
}
