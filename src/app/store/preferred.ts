import { type Locale, locales } from '../../format/Locale';
import { recallPreference } from './keptPreferences';
import { type Theme, themes } from './preferencesSlice';

/** The language of an earlier visit, else the first of the browser's that there is. */
export function preferredLanguage(): Locale {
  const wanted = [recallPreference('language') ?? '', ...navigator.languages];
  return wanted.flatMap((tag) => locales.filter((locale) => locale === tag.slice(0, 2)))[0] ?? 'en';
}

/** The theme of an earlier visit, else the system's. */
export function preferredTheme(): Theme {
  return themes.find((known) => known === recallPreference('theme')) ?? 'system';
}
