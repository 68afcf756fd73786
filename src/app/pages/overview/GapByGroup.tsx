import { Suspense } from 'react';
import { concernAtWork } from '../../../format/headlines/gapHeadline';
import { gapPattern } from '../../../format/headlines/gapPattern';
import type { GapTable } from '../../../results/measures/gap/gapSchema';
import { KnownOnly } from '../../figures/KnownOnly';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import { Drawn } from '../../states/Drawn';
import { lazyPart } from '../../states/lazyPart';
import { Skeleton } from '../../states/Skeleton';
import type { TableState } from '../../study/tables/TableState';
import styles from './GapByGroup.module.css';
import { SegmentNote } from './SegmentNote';

/** Drawn after the headline, since a reader needs the words first, but asked for along with the page. */
const askGapChart = () => import('./GapChart');
export const gapChart = askGapChart();
gapChart.catch(() => {});
const GapChart = lazyPart(async () => ({
  default: (await gapChart.catch(askGapChart)).GapChart,
}));
const PairChoice = lazyPart(async () => {
  await gapChart.catch(() => {});
  return { default: (await import('../../controls/PairChoice')).PairChoice };
});

/** Concern against behavior by group, with the choice of the pair. */
export function GapByGroup(props: {
  readonly state: TableState<GapTable>;
  /** Nothing is asked that the gap rests on; what is asked is said above it. */
  readonly isKnown: boolean;
}) {
  const { state, isKnown } = props;
  const t = useMessages('shell');
  const locale = useLocale();
  return (
    <section className={styles.section}>
      {(isKnown || state.status !== 'failed') && (
        <Suspense fallback={<Skeleton label={t('loading-figures')} lines={14} />}>
          <Drawn state={state} lines={14}>
            {(table) => (
              <>
                <GapChart table={table} />
                <KnownOnly tables={[table]} silent>
                  {/* Where there is no pattern over groups, it stands under the headline. */}
                  {gapPattern(table, locale) && <p>{concernAtWork(table, locale)}</p>}
                </KnownOnly>
              </>
            )}
          </Drawn>
        </Suspense>
      )}
      <SegmentNote />
      <Suspense fallback={<div className={styles.choicePlace} />}>
        <PairChoice />
      </Suspense>
    </section>
  );
}
