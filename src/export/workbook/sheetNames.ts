/** Excel's limit. */
const longest = 31;

/**
 * A name a sheet for each title: numbered, so that no two are alike, of at most 31 characters, without those that
 * spreadsheets forbid.
 */
export function sheetNames(titles: readonly string[]): readonly string[] {
  return titles.map((title, i) => {
    const words = title
      .replace(/[[\]/\\:*?'\p{C}]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    return cut(`${i + 1} ${words}`);
  });
}

/** By whole characters, as a half of one is no text. */
function cut(text: string): string {
  let name = '';
  for (const character of text) {
    if (name.length + character.length > longest) break;
    name += character;
  }
  return name.trim();
}
