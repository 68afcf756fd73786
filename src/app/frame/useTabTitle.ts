import { useEffect } from 'react';
import { useStore } from '../store/useStore';

/** Names the browser's tab after the page and the study. */
export function useTabTitle(title: string): void {
  const study = useStore((state) =>
    state.study.status === 'open' ? state.study.summary.title : undefined,
  );
  useEffect(() => {
    document.title = [title, study, 'Divario'].filter(Boolean).join(' · ');
  }, [title, study]);
}
