import { PageLink } from '../../address/PageLink';
import { BareChartsContext } from '../../figures/BareCharts';
import { StudyGate } from '../../frame/page/StudyGate';
import { useTabTitle } from '../../frame/page/useTabTitle';
import { useMessages } from '../../language/useMessages';
import { useSummary } from '../../study/open/useSummary';
import { EmbeddedChart } from './EmbeddedChart';
import styles from './EmbedPage.module.css';

/** One chart without the frame, for another site's page, with its source and the way to the whole study. */
export function EmbedPage({ chart }: { readonly chart: string }) {
  const t = useMessages('shell');
  useTabTitle(t('page-embed'));
  return (
    <main className={styles.page}>
      <StudyGate>
        <BareChartsContext value={true}>
          <EmbeddedChart chart={chart} />
        </BareChartsContext>
        <Source to={chart === 'answers' ? '/attitudes' : '/paradox'} />
      </StudyGate>
    </main>
  );
}

function Source({ to }: { readonly to: string }) {
  const t = useMessages('exporting');
  const shell = useMessages('shell');
  const { title, source } = useSummary();
  return (
    <p className={styles.source}>
      {title}
      {source?.synthetic && ` · ${shell('synthetic')}`}
      {' · '}
      <PageLink to={to} newTab>
        {t('open-study')}
      </PageLink>
      {` · ${shell('product')} ${__DIVARIO_VERSION__}`}
    </p>
  );
}
