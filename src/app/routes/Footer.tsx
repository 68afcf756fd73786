import { PageLink } from '../address/PageLink';
import { useMessages } from '../language/useMessages';
import styles from './Footer.module.css';

export function Footer() {
  const t = useMessages('shell');
  return (
    <footer className={styles.footer}>
      <p>{t('privacy')}</p>
      <ul className={styles.links}>
        <li>
          <PageLink to="/methods">{t('how-measured')}</PageLink>
        </li>
        <li>{t('version', { version: __DIVARIO_VERSION__ })}</li>
      </ul>
    </footer>
  );
}
