import { tidyText } from './tidyText';

/** What makes two texts the same answer: blanks, letter case, and the `.0` that some exports add to codes don't count. */
export function levelKey(text: string): string {
  return tidyText(text)
    .toLowerCase()
    .replace(/^(-?\d+)\.0+$/, '$1');
}
