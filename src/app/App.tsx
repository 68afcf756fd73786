import { Suspense } from 'react';
import { I18nProvider } from 'react-aria-components';
import { Route, Router, Switch } from 'wouter';
import { useHashPath } from './address/useHashPath';
import { ViewBoundary } from './frame/faults/ViewBoundary';
import { LiveRegion } from './frame/notices/LiveRegion';
import { useLocale } from './language/useLocale';
import { useMessages } from './language/useMessages';
import { FramedPage } from './routes/FramedPage';
import { lazyPart } from './states/lazyPart';
import { Skeleton } from './states/Skeleton';
import { type StudySession, StudySessionContext } from './study/session/StudySession';

const EmbedPage = lazyPart(async () => ({
  default: (await import('./pages/embed/EmbedPage')).EmbedPage,
}));

/** The application on a session: every page in the frame, an embedded chart without it. */
export function App({ session }: { readonly session: StudySession }) {
  const t = useMessages('shell');
  const locale = useLocale();
  return (
    <StudySessionContext value={session}>
      <I18nProvider locale={locale}>
        <LiveRegion>
          <Router hook={useHashPath}>
            <Switch>
              <Route path="/embed/:chart">
                {({ chart }) => (
                  <ViewBoundary>
                    <Suspense fallback={<Skeleton label={t('loading-page')} />}>
                      <EmbedPage chart={chart} />
                    </Suspense>
                  </ViewBoundary>
                )}
              </Route>
              <Route>
                <FramedPage />
              </Route>
            </Switch>
          </Router>
        </LiveRegion>
      </I18nProvider>
    </StudySessionContext>
  );
}
