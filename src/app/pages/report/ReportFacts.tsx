import { studyFacts } from '../../../export/studyFacts';
import { viewFacts } from '../../../export/viewFacts';
import type { ResultTable } from '../../../results/Results';
import { testedBy } from '../../../results/testedBy';
import { useExportContext } from '../../export/useExportContext';
import { useView } from '../../study/useView';
import styles from './ReportPage.module.css';

/** What a reader of the paper must know: which study, whose answers, in which columns, how tested, made with what. */
export function ReportFacts({ table }: { readonly table?: ResultTable | undefined }) {
  const context = useExportContext();
  const view = useView();
  const facts = [...studyFacts(context), ...viewFacts(view, table ? [table] : [testedBy], context)];
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
