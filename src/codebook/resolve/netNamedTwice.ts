import type { Level } from '../DetectedCodebook';

/** The label of a net that a level, or another net, of its item has too: a table could not tell the two apart. */
export function netNamedTwice(
  levels: readonly Level[],
  nets: readonly { readonly label: string }[],
): string | undefined {
  const names = new Set(levels.map(({ label }) => label));
  for (const { label } of nets) {
    if (names.has(label)) return label;
    names.add(label);
  }
  return undefined;
}
