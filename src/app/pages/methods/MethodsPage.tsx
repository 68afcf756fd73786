import { useEffect } from 'react';
import {
  type MethodSection,
  methodSections,
  namedSection,
  showSection,
} from '../../address/methodSection';
import { Page } from '../../frame/page/Page';
import { useMessages } from '../../language/useMessages';
import styles from './MethodsPage.module.css';

/** What every figure means, section by section. */
export function MethodsPage() {
  const t = useMessages('methods');
  const shell = useMessages('shell');
  useEffect(() => {
    const named = namedSection(window.location.hash);
    if (named) showSection(named);
  }, []);
  return (
    <Page title={shell('page-methods')} lead={t('lead')}>
      <div className={styles.columns}>
        <nav aria-label={t('contents')} className={styles.contents}>
          <h2>{t('contents')}</h2>
          <ul>
            {methodSections.map((section) => (
              <li key={section}>
                <button type="button" onClick={() => showSection(section)}>
                  {t(`${section}-title`)}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.body}>
          {methodSections.map((section) => (
            <Section key={section} section={section} />
          ))}
        </div>
      </div>
    </Page>
  );
}

function Section({ section }: { readonly section: MethodSection }) {
  const t = useMessages('methods');
  return (
    <section id={`method-${section}`} tabIndex={-1} className={styles.section}>
      <h2>{t(`${section}-title`)}</h2>
      {t(`${section}-body`)
        .split('\n\n')
        .map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
    </section>
  );
}
