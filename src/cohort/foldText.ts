/** A text as it is compared: lower case, without accents, `ß` as `ss`, every run of blanks one space. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim();
}
