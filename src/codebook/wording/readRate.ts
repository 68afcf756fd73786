import type { RateWords } from './scaleVocabulary';

/**
 * Position from 0 (never) to 1 (always) of a rate such as "several times a day", "once a week", "1-2 times a month",
 * "less than once a month"; undefined where the wording is no rate. Even steps on a logarithmic scale of times a year.
 */
export function rateOf(folded: string, words: RateWords): number | undefined {
  let rest = ` ${folded} `;
  const less = words.less.some((phrase) => rest.includes(` ${phrase} `));
  const more = words.more.some((phrase) => rest.includes(` ${phrase} `));
  // "5-6 days a week": the last unit is the period.
  const unit = [...words.units]
    .filter(([name]) => rest.includes(` ${name} `))
    .sort(([a], [b]) => rest.lastIndexOf(` ${b} `) - rest.lastIndexOf(` ${a} `))[0];
  if (!unit) return undefined;
  rest = rest.replace(` ${unit[0]} `, ' ');
  const times = timesOf(rest, words);
  if (times === undefined) return undefined;
  const known = rest.split(' ').length;
  if (known > 11) return undefined;
  const perYear = times.everyNth ? unit[1] / times.count : unit[1] * times.count;
  const factor = less ? 0.6 : more ? 1.3 : 1;
  return Math.min(0.95, Math.max(0.02, 0.2 + 0.234 * Math.log10(perYear * factor)));
}

function timesOf(
  rest: string,
  words: RateWords,
): { readonly count: number; readonly everyNth: boolean } | undefined {
  const says = (phrases: readonly string[]) =>
    phrases.some((phrase) => rest.includes(` ${phrase} `));
  const everyNth = says(words.every);
  if (!everyNth && !says(words.times)) return undefined;
  const digits = [...rest.matchAll(/\d+/g)].map(([number]) => Number(number));
  if (digits.length > 2 || digits.some((number) => number > 60)) return undefined;
  if (digits.length > 0)
    return { count: digits.reduce((a, b) => a + b, 0) / digits.length, everyNth };
  const named = [...words.counts]
    .sort(([a], [b]) => b.length - a.length)
    .filter(([phrase]) => rest.includes(` ${phrase} `));
  const [first] = named;
  if (!first) return undefined;
  const second = says(words.either)
    ? named.find(([phrase]) => !first[0].includes(phrase) && phrase.length > 2)
    : undefined;
  return { count: second ? (first[1] + second[1]) / 2 : first[1], everyNth: false };
}
