/**
 * An answer's words as they are compared: lower case, without accents or `ß`, every apostrophe, mark and blank one space.
 * Vocabularies in `data/` pass through it too, so "Per nulla d’accordo." and "per nulla d'accordo" are one wording.
 */
export function foldAnswer(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
