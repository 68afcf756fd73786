import { lazy, Suspense } from 'react';
import { shellMessages } from '../../format/messages/shell';
import { useHashPath } from '../address/useHashPath';
import { Frame } from '../frame/Frame';
import { NotFound } from '../frame/NotFound';
import { StudyGate } from '../frame/StudyGate';
import { ViewBoundary } from '../frame/ViewBoundary';
import { useMessages } from '../language/useMessages';
import { Skeleton } from '../states/Skeleton';
import { useStore } from '../store/useStore';
import styles from './FramedPage.module.css';
import { type PageRoute, pages } from './pages';

const ViewBar = lazy(async () => ({ default: (await import('../frame/ViewBar')).ViewBar }));

/** The page that the address names, in the frame. */
export function FramedPage() {
  const [path] = useHashPath();
  const isOpen = useStore((state) => state.study.status === 'open');
  const route = pages.find((page) => page.path === path);
  const barPlace = <div className={styles.barPlace} />;
  const viewBar = (
    <ViewBoundary instead={barPlace}>
      <Suspense fallback={barPlace}>{isOpen && <ViewBar />}</Suspense>
    </ViewBoundary>
  );
  return (
    <Frame viewBar={route?.hasView && viewBar}>
      <ViewBoundary key={path}>{route ? <RoutedPage route={route} /> : <NotFound />}</ViewBoundary>
    </Frame>
  );
}

function RoutedPage({ route: { Page, needsStudy } }: { readonly route: PageRoute }) {
  const t = useMessages(shellMessages);
  const page = (
    <Suspense fallback={<Skeleton label={t('loading-page')} lines={10} />}>
      <Page />
    </Suspense>
  );
  return needsStudy ? <StudyGate>{page}</StudyGate> : page;
}
