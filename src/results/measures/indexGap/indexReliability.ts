import { cronbachAlpha } from '../../../estimate/association/cronbachAlpha';
import { itemRestCorrelations } from '../../../estimate/association/itemRestCorrelations';
import type { IndexItem } from '../../../paradox/pompIndex';
import { pompValues } from '../../../paradox/pompIndex';
import { figure } from '../../document/figure';
import type { ItemRest } from './indexGapSchema';

/** How well an index's items hang together: unweighted, on respondents who answered all of them. */
export interface IndexReliability {
  /** Cronbach's α of the rescaled items (KR-20 for yes/no items); NaN with fewer than two. */
  readonly alpha: number;
  readonly itemRest: readonly ItemRest[];
}

export function indexReliability(
  items: readonly IndexItem[],
  ids: readonly string[],
  mask: Uint8Array | undefined,
): IndexReliability {
  const values = items.map(pompValues);
  const correlations = itemRestCorrelations(values, undefined, mask);
  return {
    alpha: cronbachAlpha(values, undefined, mask).alpha,
    // An index of one item has no rest to hold the item against.
    itemRest: ids.flatMap((item, k) => {
      const correlation = figure(correlations[k] ?? Number.NaN);
      return correlation === null ? [] : [{ item, correlation }];
    }),
  };
}
