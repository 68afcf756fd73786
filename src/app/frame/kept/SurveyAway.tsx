import { formatDay } from '../../../format/formatDay';
import { Action } from '../../controls/Action';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import { ProblemNote } from '../../states/ProblemNote';
import { Standstill } from '../../states/Standstill';
import { useStore } from '../../store/useStore';
import { surveyHere } from '../../study/kept/surveyHere';
import { useStudySession } from '../../study/session/StudySession';
import { KeptList } from './KeptList';
import { useReopen } from './useReopen';

/** In place of the reader's own survey, whose file a page can't open by itself: the way back to it. */
export function SurveyAway() {
  const t = useMessages('kept');
  const locale = useLocale();
  const kept = useStore((state) => state.kept);
  const problem = useStore((state) => state.keepingProblem);
  const { openHosted } = useStudySession();
  const reopen = useReopen();
  const here = surveyHere();
  const entry = here === undefined ? kept[0] : kept.find(({ fingerprint }) => fingerprint === here);
  const known = entry && { file: entry.name, date: formatDay(entry.savedAt, locale) };
  return (
    <>
      <Standstill title={t('away-title')} text={known ? t('away-known', known) : t('away-unknown')}>
        <Action look="primary" onClick={() => void reopen(entry)}>
          {entry?.hasHandle ? t('reopen', { file: entry.name }) : t('choose-again')}
        </Action>
        <Action onClick={() => void openHosted()}>{t('see-published')}</Action>
      </Standstill>
      {problem && <ProblemNote problem={problem} />}
      <KeptList />
    </>
  );
}
