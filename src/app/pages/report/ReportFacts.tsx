import { studyFacts } from '../../../export/facts/studyFacts';
import { viewFacts } from '../../../export/facts/viewFacts';
import type { ResultTable } from '../../../results/measures/Measures';
import { testedIn } from '../../../results/scope/testedBy';
import { useExportContext } from '../../export/useExportContext';
import { useView } from '../../study/open/useView';
import styles from './ReportPage.module.css';

/** What a reader of the paper must know: which study, whose answers, in which columns, how tested, made with what. */
export function ReportFacts({ table }: { readonly table?: ResultTable | undefined }) {
  const context = useExportContext();
  const view = useView();
  const facts = [
    ...studyFacts(context),
    ...viewFacts(view, table ? [table] : [testedIn(context.summary)], context),
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
