import { ok, type Result } from '../../../problem/Result';
import { type Scope, tableHead } from '../../scope/resolveScope';
import { indexSensitivity } from './indexSensitivity';
import { pairSensitivity } from './pairSensitivity';
import type { SensitivityQuery, SensitivityTable } from './sensitivitySchema';

/**
 * The gap recomputed over reasonable choices, the study's own first, so that a headline that flips is seen to.
 * Problems: `item-unknown`, `item-unfit`.
 */
export function sensitivityTable(scope: Scope, query: SensitivityQuery): Result<SensitivityTable> {
  const head = { measure: 'sensitivity', ...tableHead(scope, 'answered') } as const;
  if (query.of === 'index-gap') {
    const rows = indexSensitivity(scope);
    return rows.ok ? ok({ ...head, of: 'index-gap', rows: rows.value }) : rows;
  }
  const { concern = '', behavior = '' } = query;
  const rows = pairSensitivity(scope, concern, behavior);
  return rows.ok ? ok({ ...head, of: 'gap', concern, behavior, rows: rows.value }) : rows;
}
