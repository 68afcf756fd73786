import { foldAnswer } from './foldAnswer';

/** A header's words, folded: `birthYear`, `birth_year` and `Q12_BirthYear` are "birth year" and "q12 birth year". */
export function headerWords(header: string): string {
  return foldAnswer(header.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').replace(/_/g, ' '));
}

/** Header words without question numbers: "q12 birth year" is "birth year", "concern 3" is "concern". */
export function bareHeaderWords(header: string): string {
  const words = headerWords(header).split(' ');
  // "w1" alone may be the name of a weight; after a name it is a wave.
  const named = words.length > 1 ? words.filter((word) => !/^w\d+$/.test(word)) : words;
  return named
    .filter((word) => !/^(q|v|var|f|d|s|a|b|c|sq|qid)?\d+[a-z]?$|^q$/.test(word))
    .map((word) => word.replace(/(?<=\p{L}{3})\d+$/u, ''))
    .join(' ');
}
