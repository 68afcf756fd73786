import { clipText } from './clipText';

/**
 * Texts of at most so many characters each, to choose among: as `clipText` shortens them, save that those which would then
 * look alike are shortened in the middle, so that what tells them apart at their ends is seen.
 */
export function clipApart(texts: readonly string[], length = 80): readonly string[] {
  const clipped = texts.map((text) => clipText(text, length));
  const sources = new Map<string, Set<string>>();
  clipped.forEach((clip, k) => {
    sources.set(clip, (sources.get(clip) ?? new Set()).add(texts[k] ?? ''));
  });
  return clipped.map((clip, k) => {
    const alike = sources.get(clip) ?? new Set();
    return alike.size > 1 ? clipMiddle(texts[k] ?? '', length, [...alike]) : clip;
  });
}

/** The beginning, and the end from the word in which it first differs from the others, or as much as has room. */
function clipMiddle(text: string, length: number, alike: readonly string[]): string {
  const [first = ''] = alike;
  let same = 0;
  while (same < text.length && alike.every((other) => other[same] === first[same])) same++;
  const from = Math.max(text.lastIndexOf(' ', same) + 1, 0);
  const end =
    text.length - from <= length / 2 ? text.slice(from) : clipText(text.slice(from), length / 2);
  return `${clipText(text, length - end.length - 1)} ${end}`;
}
