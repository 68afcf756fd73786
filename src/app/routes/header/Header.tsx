import { lazy, Suspense } from 'react';
import { PageLink } from '../../address/PageLink';
import { ViewBoundary } from '../../frame/faults/ViewBoundary';
import { useMessages } from '../../language/useMessages';
import { useStore } from '../../store/useStore';
import styles from './Header.module.css';
import { LanguageSwitch } from './LanguageSwitch';
import { Mark } from './Mark';
import { Navigation } from './Navigation';
import { ThemeSwitch } from './ThemeSwitch';

const StudyMenu = lazy(async () => ({ default: (await import('./StudyMenu')).StudyMenu }));

export function Header() {
  const t = useMessages('shell');
  const summary = useStore((state) =>
    state.study.status === 'open' ? state.study.summary : undefined,
  );
  const title = summary?.title ?? t('no-study');
  const titleAlone = <span className={styles.title}>{title}</span>;
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <PageLink to="/" className={styles.product}>
          <Mark />
          {t('product')}
        </PageLink>
        <div className={styles.study}>
          <ViewBoundary instead={titleAlone}>
            <Suspense fallback={titleAlone}>
              <StudyMenu title={title} />
            </Suspense>
          </ViewBoundary>
          {summary?.source?.synthetic && (
            <span className={styles.badge} title={t('synthetic-meaning')}>
              {t('synthetic')}
            </span>
          )}
        </div>
        <div className={styles.preferences}>
          <PageLink to="/import" className={styles.open}>
            {t('page-import')}
          </PageLink>
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </div>
      <Navigation />
    </header>
  );
}
