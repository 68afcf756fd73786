/**
 * A text that no spreadsheet takes for a formula: one that begins with `=`, `+`, `-`, `@`, a tab or a carriage return
 * (after any leading spaces) gets an apostrophe before it (OWASP, CSV injection).
 */
export function spreadsheetText(text: string): string {
  return /^\s*[=+\-@\t\r＝＋－＠]/.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
}
