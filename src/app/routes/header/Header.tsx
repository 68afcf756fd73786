import { Suspense, useId, useState } from 'react';
import { PageLink } from '../../address/PageLink';
import { useHashPath } from '../../address/useHashPath';
import { ViewBoundary } from '../../frame/faults/ViewBoundary';
import { useMessages } from '../../language/useMessages';
import { lazyPart } from '../../states/lazyPart';
import { useStore } from '../../store/useStore';
import { afterPage, pages } from '../pages';
import styles from './Header.module.css';
import { LanguageSwitch } from './LanguageSwitch';
import { Mark } from './Mark';
import { Navigation } from './Navigation';
import { ThemeSwitch } from './ThemeSwitch';

const StudyMenu = lazyPart(async () => ({
  default: (await afterPage(() => import('./StudyMenu'))).StudyMenu,
}));

/** The product, the study, the pages; on a narrow window the pages and preferences unfold under a button. */
export function Header() {
  const t = useMessages('shell');
  const [path] = useHashPath();
  const [isOpen, setOpen] = useState(false);
  const unfolded = useId();
  const summary = useStore((state) =>
    state.study.status === 'open' ? state.study.summary : undefined,
  );
  const title = summary?.title ?? t('no-study');
  const titleAlone = <span className={styles.title}>{title}</span>;
  const here = pages.find((page) => page.path === path);
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <PageLink to="/" className={styles.product}>
          <Mark />
          <span className={styles.name}>{t('product')}</span>
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
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={unfolded}
          onClick={() => setOpen(!isOpen)}
          onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
        >
          <span className={styles.bars} aria-hidden="true" />
          <span className="visually-hidden">{t('menu')}</span>
          {here && <span>{t(`page-${here.name}`)}</span>}
        </button>
      </div>
      <div id={unfolded} className={styles.unfolded} data-open={isOpen}>
        <div className={styles.preferences}>
          <PageLink to="/import" className={styles.open}>
            {t('page-import')}
          </PageLink>
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
        <Navigation onLeave={() => setOpen(false)} />
      </div>
    </header>
  );
}
