import type { OfferedFiles } from './StudySession';

export function createOfferedFiles(): OfferedFiles {
  let files: readonly File[] = [];
  const listeners = new Set<() => void>();
  const set = (next: readonly File[]) => {
    files = next;
    for (const listener of listeners) listener();
  };
  return {
    offer: set,
    current: () => files,
    clear: () => set([]),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
