import { useEffect } from 'react';
import { useStore } from '../../store/useStore';
import { useAnnounce } from '../notices/useAnnounce';

/** Names the browser's tab after the page and the study, and tells screen readers which page has come. */
export function useTabTitle(title: string): void {
  const announce = useAnnounce();
  const study = useStore((state) =>
    state.study.status === 'open' ? state.study.summary.title : undefined,
  );
  useEffect(() => {
    document.title = [title, study, 'Divario'].filter(Boolean).join(' · ');
  }, [title, study]);
  useEffect(() => announce(title), [title, announce]);
}
