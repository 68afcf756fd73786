import { dataMessages } from '../../../format/messages/data';
import { shellMessages } from '../../../format/messages/shell';
import { Page } from '../../frame/Page';
import { useMessages } from '../../language/useMessages';
import { SegmentCounts } from '../overview/SegmentCounts';
import { CodebookTable } from './CodebookTable';
import styles from './DataPage.module.css';
import { FilePrivacy } from './FilePrivacy';
import { QualityFacts } from './QualityFacts';
import { WeightingFacts } from './WeightingFacts';

/** How the open study's answers were read, weighted and checked. */
export function DataPage() {
  const t = useMessages(dataMessages);
  const shell = useMessages(shellMessages);
  return (
    <Page title={shell('page-data')} lead={t('lead')}>
      <div className={styles.facts}>
        <section>
          <h2>{t('who-is-who')}</h2>
          <SegmentCounts />
        </section>
        <WeightingFacts />
        <QualityFacts />
        <FilePrivacy />
      </div>
      <CodebookTable />
    </Page>
  );
}
