/** A text in which every character that XML cannot hold (control characters, U+FFFE, halves of pairs) reads as U+FFFD. */
export function xmlText(text: string): string {
  return text.replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}
