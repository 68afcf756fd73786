import { Suspense, useEffect } from 'react';
import { useHashPath } from '../address/useHashPath';
import { ViewBoundary } from '../frame/faults/ViewBoundary';
import { NotFound } from '../frame/page/NotFound';
import { StudyGate } from '../frame/page/StudyGate';
import { useMessages } from '../language/useMessages';
import { lazyPart } from '../states/lazyPart';
import { Skeleton } from '../states/Skeleton';
import { useStore } from '../store/useStore';
import { Frame } from './Frame';
import styles from './FramedPage.module.css';
import { afterPage, type PageRoute, pages } from './pages';

const viewBarPart = () => afterPage(() => import('../frame/view/ViewBar'));
const ViewBar = lazyPart(async () => ({ default: (await viewBarPart()).ViewBar }));

/** The page that the address names, in the frame. */
export function FramedPage() {
  const [path] = useHashPath();
  const status = useStore((state) => state.study.status);
  const route = pages.find((page) => page.path === path);
  // The figures are asked for first, as soon as the studies are listed.
  const isUnderWay = useStore(({ hosted, study }) => hosted.length > 0 || study.status === 'open');
  useEffect(() => {
    if (isUnderWay) askFor(route);
  }, [isUnderWay, route]);
  const barPlace = <div className={styles.barPlace} />;
  const viewBar = (
    <ViewBoundary instead={barPlace}>
      <Suspense fallback={barPlace}>
        {status === 'open' && <ViewBar />}
        {status === 'opening' && barPlace}
      </Suspense>
    </ViewBoundary>
  );
  return (
    <Frame viewBar={route?.hasView && viewBar}>
      <ViewBoundary key={path}>{route ? <RoutedPage route={route} /> : <NotFound />}</ViewBoundary>
    </Frame>
  );
}

/** The page comes while its study's figures do, not after them; one that does not come is told of where it is shown. */
function askFor(route: PageRoute | undefined): void {
  route?.ask().catch(() => {});
  if (route?.hasView) viewBarPart().catch(() => {});
}

function RoutedPage({ route: { Page, needsStudy } }: { readonly route: PageRoute }) {
  const t = useMessages('shell');
  const page = (
    <Suspense fallback={<Skeleton label={t('loading-page')} lines={10} />}>
      <Page />
    </Suspense>
  );
  return needsStudy ? <StudyGate>{page}</StudyGate> : page;
}
