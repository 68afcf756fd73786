import { useStore } from '../store/useStore';
import { useSummary } from './useSummary';

/** The segment others are compared with: the reader's choice, the study's, or none. */
export function useReference(): string | undefined {
  const chosen = useStore((state) => state.selection.reference);
  const summary = useSummary();
  return chosen ?? summary.referenceGeneration;
}
