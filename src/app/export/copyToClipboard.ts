/** One thing in the forms that programs paste. */
export interface Copied {
  readonly text: string;
  readonly html: string;
}

/**
 * Copies what is being made, within a click or key press; false where the browser forbids it. The promise is handed
 * to the clipboard as it is, since some browsers forbid a copy that comes after a wait.
 */
export async function copyToClipboard(making: Promise<Copied>): Promise<boolean> {
  const form = (type: string, of: (copied: Copied) => string) =>
    making.then((copied) => new Blob([of(copied)], { type }));
  try {
    const item = new ClipboardItem({
      'text/plain': form('text/plain', ({ text }) => text),
      'text/html': form('text/html', ({ html }) => html),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyByEvent(await making);
  }
}

/** Where the page isn't served securely there is no clipboard to write to, but a copy can still be answered. */
function copyByEvent({ text, html }: Copied): boolean {
  let isCopied = false;
  const answer = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    isCopied = event.clipboardData !== null;
  };
  document.addEventListener('copy', answer, { once: true });
  try {
    document.execCommand?.('copy');
  } finally {
    document.removeEventListener('copy', answer);
  }
  return isCopied;
}
