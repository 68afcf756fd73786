import { tidyText } from './tidyText';

/**
 * What makes two texts the same answer: blanks, letter case, the kind of apostrophe, a mark after the last word ("Agree."),
 * and the `.0` that some exports add to codes don't count.
 */
export function levelKey(text: string): string {
  return tidyText(text)
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/^(-?\d+)\.0+$/, '$1')
    .replace(/(?<=\p{L})[.,;:!]+$/u, '');
}
