/** A text without the control characters that XML cannot hold; line breaks stay. */
export function slideText(text: string): string {
  return text
    .replace(/[^\n\P{Cc}]/gu, ' ')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\uFFFE\uFFFF]/g, '');
}
