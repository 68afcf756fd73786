/**
 * Runs in the page: words that nobody can read because they stick out of the window, or out of a box that cuts
 * them off without an ellipsis and does not scroll. Hidden words (for screen readers, in closed parts) are none.
 */
export function textOutOfSight(): readonly string[] {
  const slack = 1.5;
  const found = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    const element = node.parentElement;
    if (text === '' || !element || !element.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width < 2 || isCut(element, box)) continue;
    if (isOutside(element, box)) found.add(text.slice(0, 80));
  }
  return [...found];

  /** Hidden on purpose: clipped to a pixel, shortened with an ellipsis, or in a box that scrolls. */
  function isCut(start: Element, box: DOMRect): boolean {
    for (let at: Element | null = start; at; at = at.parentElement) {
      const style = getComputedStyle(at);
      const place = at.getBoundingClientRect();
      if (style.position === 'absolute' && place.width <= 1) return true;
      if (style.textOverflow === 'ellipsis' && box.right > place.right) return true;
      if (/auto|scroll/.test(style.overflowX) && at !== document.body) return true;
    }
    return false;
  }

  function isOutside(start: Element, box: DOMRect): boolean {
    const { right } = document.documentElement.getBoundingClientRect();
    if (box.left < -slack || box.right > right + slack) return true;
    for (let at: Element | null = start; at; at = at.parentElement) {
      const { overflowX } = getComputedStyle(at);
      if (overflowX !== 'hidden' && overflowX !== 'clip') continue;
      const place = at.getBoundingClientRect();
      if (box.left < place.left - slack || box.right > place.right + slack) return true;
    }
    return false;
  }
}
