import { useSyncExternalStore } from 'react';
import { useStudySession } from './StudySession';

/** Files waiting to be imported; call `session.offered.clear()` once they were taken. */
export function useOfferedFiles(): readonly File[] {
  const { offered } = useStudySession();
  return useSyncExternalStore(offered.subscribe, offered.current);
}
