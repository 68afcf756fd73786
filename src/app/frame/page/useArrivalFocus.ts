import { type RefObject, useEffect, useRef } from 'react';

/** Moves the reader to an element once it is there; to its start where that is out of sight or low in the window. */
export function useArrivalFocus<Arrived extends HTMLElement>(): RefObject<Arrived | null> {
  const element = useRef<Arrived>(null);
  useEffect(() => {
    const arrived = element.current;
    if (!arrived) return;
    arrived.focus({ preventScroll: true });
    const { top } = arrived.getBoundingClientRect();
    if (top < 0 || top > window.innerHeight * 0.6) arrived.scrollIntoView({ block: 'start' });
  }, []);
  return element;
}
