/** A cell as it is compared: outer blanks gone, inner runs of blanks (no-break ones too) made one space. */
export function tidyText(text: string): string {
  return text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
}
