import { lazy, Suspense, useState } from 'react';
import { waveMessages } from '../../../format/messages/waves';
import { waveNames } from '../../../format/waveNames';
import { errorProblem, type Problem } from '../../../problem/Problem';
import type { ResultsDocument } from '../../../results/ResultsDocument';
import type { WaveComparison } from '../../../results/waves/WaveComparison';
import { localStudyId } from '../../address/Address';
import { Action } from '../../controls/Action';
import { pickFiles } from '../../frame/pickFiles';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import { ProblemNote } from '../../states/ProblemNote';
import { useStore } from '../../store/useStore';
import { useChoice } from '../../study/useChoice';
import { useSummary } from '../../study/useSummary';
import { defaultOrder } from './compareWith';
import { useComparable } from './useOtherWave';
import { useOwnWave } from './useReadWave';
import styles from './WavesPage.module.css';

const Choice = lazy(async () => ({ default: (await import('../../controls/Choice')).Choice }));

/** Which other wave: a study that this site publishes, or a results file; and which of the two came first. */
export function WaveChooser(props: {
  readonly other?: ResultsDocument;
  readonly comparison?: WaveComparison;
}) {
  const { other, comparison } = props;
  const t = useMessages(waveMessages);
  const { title } = useSummary();
  const comparable = useComparable();
  const own = useOwnWave();
  const picked = useStore((state) => state.pickedWave);
  const pickWave = useStore((state) => state.pickWave);
  const [id, chooseId] = useChoice<string>('wave', '');
  const [problem, setProblem] = useState<Problem>();
  const takeFile = async ([file]: readonly File[]) => {
    if (!file) return;
    const results = await readFile(file);
    setProblem(results.ok ? undefined : results.problems[0]);
    if (results.ok) pickWave({ fileName: file.name, results: results.value });
  };
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
                pickWave(undefined);
                chooseId(next);
              }}
            />
          </Suspense>
        )}
        <Action
          look={comparable.length > 0 || own || other ? 'plain' : 'primary'}
          onClick={() => pickFiles((files) => void takeFile(files), '.json')}
        >
          {t('open-results')}
        </Action>
      </div>
      {picked && (
        <p className={styles.quiet}>
          {t('from-file', { file: picked.fileName })}{' '}
          <Action look="quiet" onClick={() => pickWave(undefined)}>
            {t('close-wave')}
          </Action>
        </p>
      )}
      {problem && <ProblemNote problem={problem} />}
      {other && comparison && <WaveOrder other={other} comparison={comparison} />}
    </section>
  );
}

/** Loaded with the first file: the schema is no part of a visit without one. */
async function readFile(file: File) {
  const { parseResults } = await import('../../../results/parseResults');
  try {
    return parseResults(await file.text());
  } catch (cause) {
    const problems = [errorProblem('file-unreadable', { reason: String(cause) })];
    return { ok: false, problems } as const;
  }
}

function WaveOrder(props: {
  readonly other: ResultsDocument;
  readonly comparison: WaveComparison;
}) {
  const { other, comparison } = props;
  const t = useMessages(waveMessages);
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
        <Action look="quiet" onClick={() => chooseOrder(order === 'earlier' ? 'later' : 'earlier')}>
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
