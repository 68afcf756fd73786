import { PageLink } from '../../address/PageLink';
import { useHashPath } from '../../address/useHashPath';
import { useMessages } from '../../language/useMessages';
import { pages } from '../pages';
import styles from './Navigation.module.css';

const shown = pages.filter((page) => page.name !== 'report');

/** The pages, with the way in for one's own survey where a narrow window leaves it no other place. */
export function Navigation({ onLeave }: { readonly onLeave: () => void }) {
  const t = useMessages('shell');
  const [path] = useHashPath();
  return (
    <nav className={styles.navigation} aria-label={t('pages')}>
      <ul className={styles.list}>
        {shown.map((page) => (
          <li key={page.name} data-apart={page.name === 'import'}>
            <PageLink
              to={page.path}
              className={styles.link}
              current={page.path === path}
              onClick={onLeave}
            >
              {t(`page-${page.name}`)}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
