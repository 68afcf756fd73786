import { type RefObject, useEffect, useRef } from 'react';

/**
 * For the element a chart is drawn in: keeps the layers that Recharts makes out of the way of the Tab key. Browsers
 * take an SVG group with focus listeners, as React puts on every portal, for a stop, though it has neither name nor use.
 */
export function useOneTabStop(): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const drawing = ref.current;
    if (!drawing) return;
    const passOver = () => {
      for (const layer of drawing.querySelectorAll(layers)) layer.setAttribute('tabindex', '-1');
    };
    passOver();
    const watcher = new MutationObserver(passOver);
    watcher.observe(drawing, { childList: true, subtree: true });
    return () => watcher.disconnect();
  }, []);
  return ref;
}

const layers = 'g[class*="zIndex-layer"]:not([tabindex])';
