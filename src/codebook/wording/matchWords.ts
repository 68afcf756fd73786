/** Index at which `phrase` stands as consecutive words in `words`; −1 where it doesn't. */
export function indexOfWords(words: readonly string[], phrase: readonly string[]): number {
  const last = words.length - phrase.length;
  for (let start = 0; start <= last; start++) {
    if (phrase.every((word, k) => words[start + k] === word)) return start;
  }
  return -1;
}

/** Words without the phrase, which may be interrupted ("stimme … zu"); undefined where it isn't there, in order. */
export function withoutPhrase(
  words: readonly string[],
  phrase: readonly string[],
): readonly string[] | undefined {
  const rest: string[] = [];
  let next = 0;
  for (const word of words) {
    if (next < phrase.length && word === phrase[next]) next++;
    else rest.push(word);
  }
  return next === phrase.length ? rest : undefined;
}
