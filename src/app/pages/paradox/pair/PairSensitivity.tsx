import { Drawn } from '../../../states/Drawn';
import type { Pair } from '../../../store/Selection';
import { useView } from '../../../study/open/useView';
import { useTable } from '../../../study/tables/useTables';
import { Sensitivity } from '../Sensitivity';

/** A pair's gap under other reasonable choices. */
export function PairSensitivity({ pair }: { readonly pair: Pair }) {
  const state = useTable({ measure: 'sensitivity', of: 'gap', ...pair, ...useView() } as const);
  return <Drawn state={state}>{(table) => <Sensitivity table={table} />}</Drawn>;
}
