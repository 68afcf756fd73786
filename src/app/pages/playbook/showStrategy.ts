/** The id of a strategy's section on the page. */
export function strategyElement(id: string): string {
  return `strategy-${id}`;
}

/** Brings a strategy into view and moves the reader's focus there. */
export function showStrategy(id: string): void {
  const element = document.getElementById(strategyElement(id));
  element?.scrollIntoView();
  element?.focus({ preventScroll: true });
}
