import type { RateWords } from './scaleVocabulary';

/**
 * Position from 0 (never) to 1 (always) of a rate such as "several times a day", "once a week", "1-2 times a month",
 * "less than once a month"; undefined where the wording is no rate. Even steps on a logarithmic scale of times a year.
 */
export function rateOf(folded: string, words: RateWords): number | undefined {
  let rest = ` ${folded} `;
  const less = words.less.some((phrase) => rest.includes(` ${phrase} `));
  const more = words.more.some((phrase) => rest.includes(` ${phrase} `));
  const unit = [...words.units].find(([name]) => rest.includes(` ${name} `));
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
  const digits = [...rest.matchAll(/\d+/g)].map(([number]) => Number(number));
  const every = /^ (every|each|alle|ogni|chaque|cada|tous les|toutes les) /.test(rest);
  if (digits.length > 2 || digits.some((number) => number > 60)) return undefined;
  if (digits.length > 0) {
    if (!every && !/ (times|time|x|days|volte|volta|mal|fois|veces|vez) /.test(rest))
      return undefined;
    return { count: digits.reduce((a, b) => a + b, 0) / digits.length, everyNth: every };
  }
  const named = [...words.counts]
    .sort(([a], [b]) => b.length - a.length)
    .filter(([phrase]) => rest.includes(` ${phrase} `));
  const first = named[0];
  if (!first) return undefined;
  const hasTimes =
    /(once|twice|times|every|each|volt|mal|fois|vez|veces|ogni|jede|chaque|cada|tage)/.test(rest);
  if (!hasTimes) return undefined;
  const second = named.find(
    ([phrase]) => / (or|o|oder|ou) /.test(rest) && phrase !== first[0] && phrase.length > 2,
  );
  return { count: second ? (first[1] + second[1]) / 2 : first[1], everyNth: false };
}
