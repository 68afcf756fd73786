import { useCallback, useState } from 'react';

/** The room a chart has. */
interface DrawingRoom {
  /** In pixels of the page. */
  readonly width: number;
  /** How many pixels of the page one of the drawing takes: charts grow with the page's text, up to a projector. */
  readonly scale: number;
}

/** The text size that charts are drawn for. */
const usualText = 16;
/** However large the text, a drawing keeps the room of a narrow phone. */
const leastWidth = 280;

/** An element's width and text scale, kept current; `initial` until it is known (and where there is no layout, as in jsdom). */
export function useDrawingRoom(
  initial: number,
): readonly [(element: HTMLElement | null) => (() => void) | undefined, DrawingRoom] {
  const [room, setRoom] = useState<DrawingRoom>({ width: initial, scale: 1 });
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const read = () => {
      const width = element.clientWidth;
      if (width === 0) return;
      const scale = scaleIn(width);
      setRoom((last) => (last.width === width && last.scale === scale ? last : { width, scale }));
    };
    read();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, room];
}

function scaleIn(width: number): number {
  const text = Number.parseFloat(window.getComputedStyle(document.documentElement).fontSize);
  const wanted = Number.isFinite(text) ? text / usualText : 1;
  return Math.max(1, Math.min(wanted, width / leastWidth));
}
