import { foldAnswer } from '../../codebook/text/foldAnswer';

/** Whether a text holds one of these phrases as whole words; `*` ends a beginning of a word (`concern*`). */
export function hasAny(text: string, phrases: readonly string[]): boolean {
  const words = foldAnswer(text).split(' ');
  return phrases.some((phrase) => hasPhrase(words, phrase.split(' ')));
}

function hasPhrase(words: readonly string[], phrase: readonly string[]): boolean {
  const last = words.length - phrase.length;
  for (let start = 0; start <= last; start++) {
    if (phrase.every((part, i) => isWord(words[start + i] ?? '', part))) return true;
  }
  return false;
}

function isWord(word: string, part: string): boolean {
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part;
}
