import type { ReactNode } from 'react';
import { formatProblem } from '../../../format/formatProblem';
import { Action } from '../../controls/Action';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import { Standstill } from '../../states/Standstill';
import { useStore } from '../../store/useStore';
import { useStudySession } from '../../study/session/StudySession';
import { pickFiles } from '../files/pickFiles';
import { useOfferFiles } from '../files/useOfferFiles';
import { SurveyAway } from '../kept/SurveyAway';
import { FirstPage } from './FirstPage';

/** Lets a page through once a study is open; until then says what is going on and offers a way on. */
export function StudyGate({ children }: { readonly children: ReactNode }) {
  const t = useMessages('shell');
  const locale = useLocale();
  const study = useStore((state) => state.study);
  const { openHosted } = useStudySession();
  const offerFiles = useOfferFiles();
  const openFile = (
    <Action look="primary" onClick={() => pickFiles(offerFiles)}>
      {t('open-file')}
    </Action>
  );
  switch (study.status) {
    case 'open':
      return children;
    case 'opening':
      return <FirstPage label={t('opening-study')} />;
    case 'away':
      return <SurveyAway />;
    case 'failed':
      return (
        <Standstill title={t('failed-title')} text={formatProblem(study.problem, locale)}>
          <Action onClick={() => void openHosted(study.id)}>{t('retry')}</Action>
          {openFile}
        </Standstill>
      );
    case 'none':
      return (
        <Standstill title={t('empty-title')} text={t('empty-text')}>
          {openFile}
        </Standstill>
      );
  }
}
