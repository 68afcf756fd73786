import { Drawn } from '../../../states/Drawn';
import type { Pair } from '../../../store/Selection';
import { useView } from '../../../study/open/useView';
import { useTable } from '../../../study/tables/useTables';
import styles from '../ParadoxPage.module.css';
import { CounterEvidence } from './CounterEvidence';
import { GapAgainstReference } from './GapAgainstReference';

/** A pair's groups against the reference, and whether concern goes with action in each. */
export function PairByGroup({ pair }: { readonly pair: Pair }) {
  const state = useTable({ measure: 'gap', ...pair, ...useView() } as const);
  return (
    <Drawn state={state}>
      {(table) => (
        <div className={styles.columns}>
          <GapAgainstReference table={table} />
          <CounterEvidence table={table} />
        </div>
      )}
    </Drawn>
  );
}
