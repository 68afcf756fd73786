/** A font list that every machine can follow, of the same kind as the one on the page. */
export function genericFont(family: string): string {
  if (/monospace/.test(family)) return 'Menlo, Consolas, monospace';
  if (/(^|[^-])serif/.test(family)) return "Georgia, 'Times New Roman', serif";
  return 'Helvetica, Arial, sans-serif';
}
