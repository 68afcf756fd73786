import { useId, useState } from 'react';
import { PageLink } from '../../address/PageLink';
import { useHashPath } from '../../address/useHashPath';
import { useMessages } from '../../language/useMessages';
import { pages } from '../pages';
import styles from './Navigation.module.css';

const shown = pages.filter((page) => page.name !== 'report');

/** The pages; on a narrow window they unfold under a button, with the way in for one's own survey. */
export function Navigation() {
  const t = useMessages('shell');
  const [path] = useHashPath();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const current = shown.find((page) => page.path === path);
  return (
    <nav className={styles.navigation} aria-label={t('pages')}>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
      >
        <span className={styles.bars} aria-hidden="true" />
        {t('menu')}
        {current && <span className={styles.here}>{t(`page-${current.name}`)}</span>}
      </button>
      <ul id={id} className={styles.list} data-open={isOpen}>
        {shown.map((page) => (
          <li key={page.name} data-apart={page.name === 'import'}>
            <PageLink
              to={page.path}
              className={styles.link}
              current={page === current}
              onClick={() => setOpen(false)}
            >
              {t(`page-${page.name}`)}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
