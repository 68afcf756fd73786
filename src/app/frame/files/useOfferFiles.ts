import { useCallback } from 'react';
import { addressOf } from '../../address/addressOf';
import { navigate } from '../../address/useHashPath';
import { writeAddress } from '../../address/writeAddress';
import { useStore } from '../../store/useStore';
import { useStudySession } from '../../study/session/StudySession';

/** Hands files to the import and goes there; the study that is open stays open. */
export function useOfferFiles(): (files: readonly File[]) => void {
  const { offered } = useStudySession();
  return useCallback(
    (files) => {
      offered.offer(files);
      navigate(writeAddress(addressOf('/import', useStore.getState())));
    },
    [offered],
  );
}
