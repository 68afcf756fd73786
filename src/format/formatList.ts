import type { Locale } from './Locale';

/** Names in a row as a sentence has them: `Gen X, Millennials, and Gen Z`; with `or` where any one of them does. */
export function formatList(
  names: readonly string[],
  locale: Locale,
  joint: 'and' | 'or' = 'and',
): string {
  const type = joint === 'and' ? 'conjunction' : 'disjunction';
  return new Intl.ListFormat(locale, { type }).format(names);
}
