import { Suspense } from 'react';
import { waveNames } from '../../../format/waveNames';
import type { ResultsDocument } from '../../../results/document/ResultsDocument';
import type { WaveComparison } from '../../../results/waves/WaveComparison';
import { Action } from '../../controls/Action';
import { pickFiles } from '../../frame/files/pickFiles';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import { lazyPart } from '../../states/lazyPart';
import { ProblemNote } from '../../states/ProblemNote';
import { useStore } from '../../store/useStore';
import { useChoice } from '../../study/open/useChoice';
import { useSummary } from '../../study/open/useSummary';
import { useStudySession } from '../../study/session/StudySession';
import { localStudyId } from '../../study/source/localStudyId';
import { defaultOrder } from '../../study/waves/compareWith';
import { useOwnWave } from '../../study/waves/useReadWave';
import { closeWave, leaveWave, takeWave } from './takeWave';
import { useComparable } from './useOtherWave';
import { WaveMismatches } from './WaveMismatches';
import styles from './WavesPage.module.css';

const Choice = lazyPart(async () => ({ default: (await import('../../controls/Choice')).Choice }));
const ReadingProgress = lazyPart(async () => ({
  default: (await import('../../wizard/start/ReadingProgress')).ReadingProgress,
}));

/** Which other wave: a study that this site publishes, or a file; and which of the two came first. */
export function WaveChooser(props: {
  readonly other?: ResultsDocument;
  readonly comparison?: WaveComparison;
}) {
  const { other, comparison } = props;
  const t = useMessages('waves');
  const { title } = useSummary();
  const comparable = useComparable();
  const own = useOwnWave();
  const picked = useStore((state) => state.pickedWave);
  const taking = useStore((state) => state.takingWave);
  const session = useStudySession();
  const [id, chooseId] = useChoice<string>('wave', '');
  return (
    <section className={styles.chooser} aria-label={t('choose-title')}>
      <p>{t('choose-text', { title })}</p>
      <div className={styles.choices}>
        {(comparable.length > 0 || own) && (
          <Suspense fallback={<div className={styles.choicePlace} />}>
            <Choice
              label={t(own ? 'known-wave' : 'published-wave')}
              stacked
              options={[
                { id: '', label: t('none-chosen') },
                ...comparable.map((study) => ({ id: study.id, label: study.title })),
                ...(own
                  ? [{ id: localStudyId, label: t('own-wave', { file: own.fileName }) }]
                  : []),
              ]}
              value={picked ? '' : id}
              onChange={(next) => {
                closeWave(session);
                chooseId(next);
              }}
            />
          </Suspense>
        )}
        <Action
          look={comparable.length > 0 || own || other ? 'plain' : 'primary'}
          onClick={() => pickFiles((files) => void takeWave(session, files))}
        >
          {t('open-wave')}
        </Action>
      </div>
      {picked && (
        <p className={styles.quiet}>
          {t('from-file', { file: picked.fileName })}{' '}
          <Action look="link" onClick={() => closeWave(session)}>
            {t('close-wave')}
          </Action>
        </p>
      )}
      {picked?.kind === 'survey' && <WaveMismatches mismatches={picked.mismatches} />}
      {taking.status === 'reading' && (
        <Suspense fallback={<div className={styles.choicePlace} />}>
          <ReadingProgress reading={taking} onCancel={() => leaveWave(session)} />
        </Suspense>
      )}
      {taking.status === 'failed' && <ProblemNote problem={taking.problem} />}
      {other && comparison && <WaveOrder other={other} comparison={comparison} />}
    </section>
  );
}

function WaveOrder(props: {
  readonly other: ResultsDocument;
  readonly comparison: WaveComparison;
}) {
  const { other, comparison } = props;
  const t = useMessages('waves');
  const locale = useLocale();
  const { fieldworkYear } = useSummary();
  const byYear = defaultOrder(fieldworkYear, other.study.fieldworkYear);
  const [order, chooseOrder] = useChoice<'earlier' | 'later'>('order', byYear);
  const [wording, chooseWording] = useChoice<'same' | 'any'>('wording', 'same');
  const isReworded =
    wording === 'any' ||
    comparison.uncompared.some(({ reasons }) => reasons.join() === 'wording-changed');
  return (
    <>
      <p className={styles.quiet}>
        {t('direction', { ...waveNames(comparison, locale) })}{' '}
        <Action look="link" onClick={() => chooseOrder(order === 'earlier' ? 'later' : 'earlier')}>
          {t('swap-order')}
        </Action>
      </p>
      {isReworded && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={wording === 'any'}
            onChange={(event) => chooseWording(event.target.checked ? 'any' : 'same')}
          />
          {t('accept-wording')}
        </label>
      )}
    </>
  );
}
