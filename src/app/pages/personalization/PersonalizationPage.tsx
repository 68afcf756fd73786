import { Suspense, useMemo } from 'react';
import { Page } from '../../frame/page/Page';
import { useMessages } from '../../language/useMessages';
import { lazyPart } from '../../states/lazyPart';
import { Skeleton } from '../../states/Skeleton';
import { useSummary } from '../../study/open/useSummary';
import { SegmentNote } from '../overview/SegmentNote';
import { Lacking } from './Lacking';
import styles from './PersonalizationPage.module.css';
import { personalizationItems } from './personalizationItems';

/** Charts come after the words. */
const Rankings = lazyPart(async () => ({ default: (await import('./Rankings')).Rankings }));

/** Benefit against cost: tactics, appeal, data to share, and leaving brands, ranked by a group beside another. */
export function PersonalizationPage() {
  const t = useMessages('personalization');
  const shell = useMessages('shell');
  const summary = useSummary();
  const items = useMemo(() => personalizationItems(summary), [summary]);
  return (
    <Page title={shell('page-personalization')} lead={t('lead')}>
      <div className={styles.sections}>
        <SegmentNote />
        <Suspense fallback={<Skeleton label={shell('loading-figures')} lines={14} />}>
          <Rankings items={items} />
        </Suspense>
        <Lacking items={items} />
      </div>
    </Page>
  );
}
