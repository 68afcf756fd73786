import { bannerWords, filterWords } from '../../../export/exportNames';
import { studyFacts } from '../../../export/studyFacts';
import { exportTableMessages } from '../../../format/messages/exportTables';
import { useExportContext } from '../../export/useExportContext';
import { useMessages } from '../../language/useMessages';
import { useView } from '../../study/useView';
import styles from './ReportPage.module.css';

/** What a reader of the paper must know: which study, whose answers, in which columns, made with what. */
export function ReportFacts() {
  const t = useMessages(exportTableMessages);
  const context = useExportContext();
  const { by, filters } = useView();
  const facts = [
    ...studyFacts(context),
    [t('split-by'), bannerWords(by, context.summary, context.locale)] as const,
    [t('filters'), filterWords(filters, context.summary, context.locale)] as const,
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([term, text]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
