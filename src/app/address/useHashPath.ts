import { useSyncExternalStore } from 'react';
import { readAddress } from './readAddress';

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  window.addEventListener('popstate', listener);
  return () => {
    window.removeEventListener('hashchange', listener);
    window.removeEventListener('popstate', listener);
  };
}

const currentPath = () => readAddress(window.location.hash).path;

/** Goes to a page's address, its query included; a real history entry, so that Back returns. */
export function navigate(to: string, { replace = false }: { replace?: boolean } = {}): void {
  const url = new URL(window.location.href);
  url.hash = to;
  url.searchParams.delete('study');
  if (replace) window.history.replaceState(window.history.state, '', url);
  else window.history.pushState(null, '', url);
  window.dispatchEvent(new PopStateEvent('popstate'));
}

/** wouter's location hook for pages after `#`, whose query belongs to the selection and not to the route. */
export function useHashPath(): [string, typeof navigate] {
  return [useSyncExternalStore(subscribe, currentPath), navigate];
}

useHashPath.hrefs = (href: string) => `#${href}`;
