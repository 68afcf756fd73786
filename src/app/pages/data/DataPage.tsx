import { PageLink } from '../../address/PageLink';
import { KeptList } from '../../frame/kept/KeptList';
import { Page } from '../../frame/page/Page';
import { useMessages } from '../../language/useMessages';
import { canCorrectReading } from '../../store/canCorrectReading';
import { useStore } from '../../store/useStore';
import { SegmentCounts } from '../overview/SegmentCounts';
import { CodebookTable } from './CodebookTable';
import styles from './DataPage.module.css';
import { FilePrivacy } from './FilePrivacy';
import { QualityFacts } from './QualityFacts';
import { WeightingFacts } from './WeightingFacts';

/** How the open study's answers were read, weighted and checked. */
export function DataPage() {
  const t = useMessages('data');
  const shell = useMessages('shell');
  const isOwn = useStore(({ study }) => study.status === 'open' && study.origin.kind === 'local');
  return (
    <Page title={shell('page-data')} lead={t('lead')}>
      <CorrectReading />
      <div className={styles.facts}>
        <section>
          <h2>{t('who-is-who')}</h2>
          <SegmentCounts />
        </section>
        <WeightingFacts />
        <QualityFacts />
        <FilePrivacy />
      </div>
      {isOwn && <KeptList />}
      <CodebookTable />
    </Page>
  );
}

/** The way back to the import of the user's own survey, with all that was corrected there. */
function CorrectReading() {
  const t = useMessages('data');
  const canCorrect = useStore(canCorrectReading);
  if (!canCorrect) return null;
  return (
    <p>
      <PageLink to="/import">{t('correct-reading')}</PageLink>
    </p>
  );
}
