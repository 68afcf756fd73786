import type { EstimateRow } from '../../../results/document/Results';
import { totalKey } from '../../../results/rows/isTotalRow';
import { useChoice } from '../../study/open/useChoice';
import { useReferenceIn } from '../../study/open/useReferenceIn';
import { useView } from '../../study/open/useView';
import type { RankedGroups } from './toRanking';

export interface RankedGroupsChoice extends RankedGroups {
  readonly groups: readonly string[];
  readonly rankBy: (group: string) => void;
  /** Chooses the second group; absent where the frame's "Compare with" does. */
  readonly compareWith?: (group: string) => void;
}

/**
 * Whom rankings rank by and compare with, of a table's groups: by generation the second is the reference chosen above
 * the page, else a choice of the page's own. The first is the last group that isn't the second, the youngest generation.
 */
export function useRankedGroups(rows: readonly EstimateRow[]): RankedGroupsChoice | undefined {
  const { by } = useView();
  const reference = useReferenceIn(rows);
  const groups = rows.map(({ group }) => group);
  const [beside, compareWith] = useChoice('beside', reference ?? '', groups);
  const compare = by === 'generation' ? reference : beside;
  const others = groups.filter((group) => group !== totalKey && group !== compare);
  const [group, rankBy] = useChoice('rank-by', others.at(-1) ?? totalKey, groups);
  if (groups.length === 0) return undefined;
  const isCompared = compare !== undefined && group !== totalKey && group !== compare;
  return {
    groups,
    group,
    rankBy,
    ...(isCompared && compare !== totalKey && { compare }),
    ...(by !== 'generation' && groups.length > 2 && { compareWith }),
  };
}
