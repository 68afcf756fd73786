import { Suspense } from 'react';
import { Fold } from '../../controls/Fold';
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
const PairByGroup = lazyPart(async () => ({
  default: (await import('./pair/PairByGroup')).PairByGroup,
}));
const PairSensitivity = lazyPart(async () => ({
  default: (await import('./pair/PairSensitivity')).PairSensitivity,
}));
const IndexSection = lazyPart(async () => ({
  default: (await import('./indices/IndexSection')).IndexSection,
}));

/** The paradox four ways: one pair, and what speaks against it; folded away, its groups, other counts, the indices and every pair. */
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
            <PairSection pair={pair} />
            <div>
              <Fold title={t('fold-groups')} what={t('fold-groups-what')}>
                <PairByGroup pair={pair} />
              </Fold>
              <Fold title={t('fold-choices')} what={t('fold-choices-what')}>
                <PairSensitivity pair={pair} />
              </Fold>
              <Fold title={t('index-title')} what={t('fold-index-what')}>
                <IndexSection />
              </Fold>
              <Fold title={t('fold-matrix')} what={t('fold-matrix-what')}>
                <MatrixSection pair={pair} />
              </Fold>
            </div>
          </div>
        </Suspense>
      ) : (
        <NoParadox />
      )}
      <Caveats />
    </Page>
  );
}
