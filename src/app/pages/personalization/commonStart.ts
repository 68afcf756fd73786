/**
 * Labels without the words they all start with, as the rows of a grid of questions do: `Willing to share: ` before
 * `browsing history` and `home address`. Only a start that ends in punctuation is taken off.
 */
export function commonStart(labels: readonly string[]): {
  readonly start: string;
  readonly rest: readonly string[];
} {
  const [first = ''] = labels;
  let shared = labels.length > 1 ? first.length : 0;
  for (const label of labels) {
    while (!label.startsWith(first.slice(0, shared))) shared -= 1;
  }
  const ends = [...first.slice(0, shared).matchAll(/[:–—?.\]-]\s+/g)];
  const last = ends.at(-1);
  const length = last ? last.index + last[0].length : 0;
  const rest = labels.map((label) => label.slice(length));
  if (length === 0 || rest.some((label) => label === '')) return { start: '', rest: labels };
  return { start: first.slice(0, length).trim(), rest };
}
