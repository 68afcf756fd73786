/** A text that is the same for the same parts alone, whatever characters they hold: each with its length before it. */
export function jointKey(...parts: readonly (string | undefined)[]): string {
  return parts.map((part) => (part === undefined ? '-' : `${part.length}:${part}`)).join('');
}
