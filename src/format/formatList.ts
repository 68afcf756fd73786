import type { Locale } from './Locale';

/** Names in a row as a sentence has them: `Gen X, Millennials, and Gen Z`. */
export function formatList(names: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}
