import { type ReactNode, useState } from 'react';
import { AnnounceContext } from './useAnnounce';

/** Holds the page's one polite live region and gives `useAnnounce` to all within. */
export function LiveRegion({ children }: { readonly children: ReactNode }) {
  const [text, setText] = useState('');
  return (
    <AnnounceContext value={setText}>
      {children}
      <div className="visually-hidden" role="status" aria-live="polite">
        {text}
      </div>
    </AnnounceContext>
  );
}
