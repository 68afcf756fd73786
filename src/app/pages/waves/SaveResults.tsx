import { useEffect, useMemo, useState } from 'react';
import { exportFileName } from '../../../export/exportFileName';
import { formatProblem } from '../../../format/formatProblem';
import type { ResultsDocument } from '../../../results/document/ResultsDocument';
import { allQueries } from '../../../results/query/allQueries';
import { plainTable } from '../../../results/rows/keyedGroups';
import { Action } from '../../controls/Action';
import { download } from '../../export/download';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import { useStore } from '../../store/useStore';
import { useSummary } from '../../study/open/useSummary';
import { useTables } from '../../study/tables/useTables';
import styles from './WavesPage.module.css';

/** Saves the user's own study as a results file, to be the other wave of a later one. */
export function SaveResults() {
  const t = useMessages('waves');
  const isLocal = useStore(({ study }) => study.status === 'open' && study.origin.kind === 'local');
  const [saving, setSaving] = useState<'no' | 'now'>('no');
  const [failure, setFailure] = useState<string>();
  if (!isLocal) return null;
  return (
    <section>
      <Action disabled={saving === 'now'} onClick={() => setSaving('now')}>
        {t(saving === 'now' ? 'saving-results' : 'save-results')}
      </Action>
      <p className={styles.quiet}>{t('save-note')}</p>
      {failure && <p role="alert">{t('save-failed', { reason: failure })}</p>}
      {saving === 'now' && (
        <ResultsWriter
          onDone={(reason) => {
            setSaving('no');
            setFailure(reason);
          }}
        />
      )}
    </section>
  );
}

/** Asks for every table by generation, and hands them to the browser's downloads once all are answered. */
function ResultsWriter({ onDone }: { readonly onDone: (failure?: string) => void }) {
  const locale = useLocale();
  const study = useSummary();
  const queries = useMemo(() => allQueries(study, { by: 'generation', filters: [] }), [study]);
  const states = useTables(queries);
  const isWaiting = states.some(({ status }) => status === 'loading' || status === 'idle');
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the last table is there
  useEffect(() => {
    if (isWaiting) return;
    const failed = states.find((state) => state.status === 'failed');
    if (failed?.status === 'failed') return onDone(formatProblem(failed.problem, locale));
    const tables = states.flatMap((state) =>
      state.status === 'ready' ? [plainTable(state.table)] : [],
    );
    const results: ResultsDocument = { format: 'divario.results/1', study, tables };
    download(
      exportFileName([study.title, 'results'], 'json'),
      new Blob([JSON.stringify(results)], { type: 'application/json' }),
    );
    onDone();
  }, [isWaiting]);
  return null;
}
