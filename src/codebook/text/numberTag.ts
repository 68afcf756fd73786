import { tidyText } from './tidyText';

/** A level's number and its words: "1 - Strongly disagree", "(5) Agree", "No trust at all - 1", "3". */
export interface NumberTag {
  readonly tag: number | undefined;
  /** The words without the number; empty for a number alone. */
  readonly words: string;
  /** A mark stands between number and words, so the number is surely a tag. */
  readonly marked: boolean;
}

const alone = /^[([]?([+-]?\d{1,3})[)\].]?$/;
const before = /^[([]?([+-]?\d{1,3})[)\]]?(\s*(?:[-–—=:.)\]/]|\s)\s*)(.*\p{L}.*)$/u;
const after = /^(.*\p{L}.*?)(\s*[-–—=:/]\s*|\s*[([]\s*|\s+)([+-]?\d{1,3})[)\]]?$/u;
const letter = /^[([]?[A-Ha-h][)\].]\s+(?=\p{L})/u;

/** No level is longer; matching the patterns to a text of its own takes time that grows with its square. */
const longestLevel = 300;

/** The number that tags a level, before or after its words, and the words that are left. */
export function numberTag(text: string): NumberTag {
  const tidy = tidyText(text).replace(letter, '');
  if (tidy.length > longestLevel) return { tag: undefined, words: tidy, marked: false };
  const only = alone.exec(tidy);
  if (only) return { tag: Number(only[1]), words: '', marked: true };
  const prefix = before.exec(tidy);
  if (prefix) {
    const marked = /^[([]/.test(tidy) || /\S/.test(prefix[2]!);
    return { tag: Number(prefix[1]), words: prefix[3]!.replace(/\)$/, ''), marked };
  }
  const suffix = after.exec(tidy);
  if (suffix) return { tag: Number(suffix[3]), words: suffix[1]!, marked: /\S/.test(suffix[2]!) };
  return { tag: undefined, words: tidy, marked: false };
}
