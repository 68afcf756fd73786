import { Action } from '../../controls/Action';
import { useMessages } from '../../language/useMessages';
import { ProblemNote } from '../../states/ProblemNote';
import type { ImportState } from '../../store/importSlice';
import { useStore } from '../../store/useStore';
import styles from './ImportFailed.module.css';
import { ImportInvitation } from './ImportInvitation';

/** Why a file could not be opened; what was open still is. */
export function ImportFailed(props: {
  readonly failure: Extract<ImportState, { status: 'failed' }>;
}) {
  const t = useMessages('wizard');
  const openTitle = useStore((state) =>
    state.study.status === 'open' ? state.study.summary.title : undefined,
  );
  const { leaveReading } = useStore.getState();
  const { fileName, problems, before } = props.failure;
  return (
    <div className={styles.failed}>
      <h2>{t('failed-title', { file: fileName })}</h2>
      {problems.map((problem) => (
        <ProblemNote key={JSON.stringify(problem)} problem={problem} />
      ))}
      {openTitle !== undefined && <p>{t('still-open', { title: openTitle })}</p>}
      {before && (
        <p>
          <Action onClick={leaveReading}>
            {t('back-to-draft', { file: before.opened.file.name })}
          </Action>
        </p>
      )}
      <ImportInvitation />
    </div>
  );
}
