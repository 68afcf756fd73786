import playbook from '../../../data/playbook.json';
import type { Strategy } from './Strategy';

export type StrategyId =
  | 'spirit'
  | 'minimal'
  | 'transparent'
  | 'not-creepy'
  | 'aggregate'
  | 'whole-company';

/** The six ways to earn trust, in the order they are read. */
export const strategies = playbook.strategies as readonly Strategy<StrategyId>[];
