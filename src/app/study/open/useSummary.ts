import type { StudySummary } from '../../../results/document/StudySummary';
import { useStore } from '../../store/useStore';

/** The open study; a page that needs one is shown only while there is one. */
export function useSummary(): StudySummary {
  const study = useStore((state) => state.study);
  if (study.status !== 'open')
    throw new Error(`useSummary: expected an open study, got ${study.status}`);
  return study.summary;
}
