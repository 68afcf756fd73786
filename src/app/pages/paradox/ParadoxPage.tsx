import { Suspense } from 'react';
import { Page } from '../../frame/page/Page';
import { useMessages } from '../../language/useMessages';
import { lazyPart } from '../../states/lazyPart';
import { Skeleton } from '../../states/Skeleton';
import { usePair } from '../../study/open/usePair';
import { SegmentNote } from '../overview/SegmentNote';
import { Caveats } from './Caveats';
import { NoParadox } from './NoParadox';
import styles from './ParadoxPage.module.css';

/** Charts come after the words. */
const MatrixSection = lazyPart(async () => ({
  default: (await import('./MatrixSection')).MatrixSection,
}));
const PairSection = lazyPart(async () => ({
  default: (await import('./pair/PairSection')).PairSection,
}));
const IndexSection = lazyPart(async () => ({
  default: (await import('./indices/IndexSection')).IndexSection,
}));

/** The paradox four ways: every pair, one pair in detail, the indices, and what to be careful of. */
export function ParadoxPage() {
  const t = useMessages('paradox');
  const shell = useMessages('shell');
  const { pair } = usePair();
  return (
    <Page title={shell('page-paradox')} lead={t('lead')}>
      {pair ? (
        <Suspense fallback={<Skeleton label={shell('loading-figures')} lines={14} />}>
          <div className={styles.sections}>
            <SegmentNote />
            <MatrixSection pair={pair} />
            <PairSection pair={pair} />
            <IndexSection />
          </div>
        </Suspense>
      ) : (
        <NoParadox />
      )}
      <Caveats />
    </Page>
  );
}
