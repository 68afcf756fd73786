import { Suspense } from 'react';
import { useMessages } from '../../../language/useMessages';
import { Drawn } from '../../../states/Drawn';
import { lazyPart } from '../../../states/lazyPart';
import type { Pair } from '../../../store/Selection';
import { useView } from '../../../study/open/useView';
import { useTables } from '../../../study/tables/useTables';
import styles from '../ParadoxPage.module.css';
import { FourWays } from './FourWays';
import { PairGap } from './PairGap';
import { Quadrants } from './Quadrants';

const PairChoice = lazyPart(async () => ({
  default: (await import('../../../controls/PairChoice')).PairChoice,
}));

/** One concern against one behavior: the four ways side by side, the gap and the four quadrants by group. */
export function PairSection({ pair }: { readonly pair: Pair }) {
  const t = useMessages('paradox');
  const view = useView();
  const [gap] = useTables([{ measure: 'gap', ...pair, ...view } as const]);
  const [index] = useTables([{ measure: 'index-gap', ...view } as const]);
  if (!gap || !index) return null;
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2>{t('pair-title')}</h2>
        <Suspense fallback={<div className={styles.choicePlace} />}>
          <PairChoice />
        </Suspense>
      </div>
      <Drawn state={gap} lines={20}>
        {(table) => (
          <div className={styles.section}>
            <FourWays gap={table} index={index} />
            <PairGap table={table} />
            <Quadrants table={table} />
          </div>
        )}
      </Drawn>
    </section>
  );
}
