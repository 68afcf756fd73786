/** A file name from words: letters and digits of any script joined by hyphens, so that every system takes it; a folder's without extension. */
export function exportFileName(parts: readonly string[], extension?: string): string {
  const words = parts
    .map((part) =>
      part
        .normalize('NFC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .slice(0, 60)
        .replace(/^-+|-+$/g, ''),
    )
    .filter((part) => part !== '');
  const name = words.join('-') || 'divario';
  return extension === undefined ? name : `${name}.${extension}`;
}
