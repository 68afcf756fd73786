import { useState } from 'react';
import { Action } from '../../controls/Action';
import { useMessages } from '../../language/useMessages';
import { useStore } from '../../store/useStore';
import { keepOpened } from '../../study/kept/keepOpened';
import { useStudySession } from '../../study/session/StudySession';
import offer from '../notices/UpdateOffer.module.css';

/** Where the results of the reader's own survey are first seen: whether this browser shall keep it. */
export function KeepOffer() {
  const t = useMessages('kept');
  const session = useStudySession();
  const [isKeeping, setKeeping] = useState(false);
  const isDeclined = useStore((state) => state.isKeepingDeclined);
  const isKept = useStore((state) => state.isOpenedKept);
  const draft = useStore((state) => state.draft);
  const origin = useStore(({ study }) => (study.status === 'open' ? study.origin : undefined));
  const { declineKeeping } = useStore.getState();
  if (isDeclined || isKept || origin?.kind !== 'local') return null;
  const isAtHand =
    draft.status === 'draft' && draft.isOpened && draft.opened.file.name === origin.fileName;
  if (!isAtHand || !session.reading.survey) return null;
  const keep = async () => {
    setKeeping(true);
    await keepOpened(session);
    setKeeping(false);
  };
  return (
    <section aria-label={t('offer-title')} className={offer.offer}>
      <p>{t('offer', { file: origin.fileName })}</p>
      <Action disabled={isKeeping} onClick={() => void keep()}>
        {t('keep-here')}
      </Action>
      <Action look="quiet" onClick={() => declineKeeping(true)}>
        {t('not-now')}
      </Action>
    </section>
  );
}
