import { type RefObject, useEffect, useRef } from 'react';

/** Moves the reader to an element once it is there, and brings it into view where it is below the fold. */
export function useArrivalFocus(): RefObject<HTMLHeadingElement | null> {
  const element = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    element.current?.focus({ preventScroll: true });
    element.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return element;
}
