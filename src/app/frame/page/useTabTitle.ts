import { useEffect } from 'react';
import { type Store, useStore } from '../../store/useStore';
import { useAnnounce } from '../notices/useAnnounce';

/** The open study's title; of a survey of the reader's own only one that they chose, not its file's name. */
function namedStudy(study: Store['study']): string | undefined {
  if (study.status !== 'open') return undefined;
  const { summary, origin } = study;
  const isFileName = origin.kind === 'local' && origin.fileName.startsWith(summary.title);
  return isFileName ? undefined : summary.title;
}

/** Names the browser's tab after the page and the study, and tells screen readers which page has come. */
export function useTabTitle(title: string): void {
  const announce = useAnnounce();
  const study = useStore((state) => namedStudy(state.study));
  useEffect(() => {
    document.title = [title, study, 'Divario'].filter(Boolean).join(' · ');
  }, [title, study]);
  useEffect(() => announce(title), [title, announce]);
}
