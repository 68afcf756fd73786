const missing = new WeakSet<Error>();

/**
 * Notes, from now on, which errors are a part of the site that could not be loaded: without a network, or because
 * the site was renewed on its server while this page was open.
 */
export function watchMissingParts(): void {
  window.addEventListener('vite:preloadError', ({ payload }) => missing.add(payload));
}

export function isMissingPart(cause: unknown): boolean {
  return cause instanceof Error && missing.has(cause);
}
