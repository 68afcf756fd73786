import { type RefObject, useEffect, useRef } from 'react';
import { useHashPath } from '../../address/useHashPath';

/** On arriving at another page: to its top, with the focus at its start. */
export function useArrival(main: RefObject<HTMLElement | null>): void {
  const [path] = useHashPath();
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [path, main]);
}
