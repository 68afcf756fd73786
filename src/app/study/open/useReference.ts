import type { StudySummary } from '../../../results/document/StudySummary';
import { useStore } from '../../store/useStore';
import { useSummary } from './useSummary';

/** The segment others are compared with: the reader's choice, the study's, or the largest. */
export function useReference(): string | undefined {
  const chosen = useStore((state) => state.selection.reference);
  const summary = useSummary();
  return chosen ?? defaultReference(summary);
}

function defaultReference({ segmentation, referenceGeneration }: StudySummary): string | undefined {
  const segments = segmentation?.segments ?? [];
  const stated = segments.find(({ name }) => name === referenceGeneration);
  const largest = [...segments].sort((a, b) => (b.n ?? 0) - (a.n ?? 0))[0];
  return (stated ?? largest)?.name;
}
