import { type Locale, locales } from '../format/Locale';
import { recallPreference } from './store/keptPreferences';
import { type Theme, themes } from './store/preferencesSlice';
import { useStore } from './store/useStore';

/** Takes language and theme from an earlier visit or the browser, and keeps the document in step with them. */
export function mirrorPreferences(): () => void {
  const language = locales.find((locale) => locale === recallPreference('language'));
  const theme = themes.find((known) => known === recallPreference('theme'));
  useStore.setState({ language: language ?? browserLanguage(), theme: theme ?? 'system' });
  apply(useStore.getState());
  return useStore.subscribe(apply);
}

function apply({ language, theme }: { readonly language: Locale; readonly theme: Theme }): void {
  const root = document.documentElement;
  root.lang = language;
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  for (const frame of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    frame.media = frameMedia(frame.dataset['theme'] === 'dark' ? 'dark' : 'light', theme);
  }
}

/** When the browser's own frame takes a theme's color: as the page does. */
function frameMedia(of: Exclude<Theme, 'system'>, chosen: Theme): string {
  if (chosen === 'system') return `(prefers-color-scheme: ${of})`;
  return chosen === of ? 'all' : 'not all';
}

function browserLanguage(): Locale {
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2));
  return wanted.flatMap((tag) => locales.filter((locale) => locale === tag))[0] ?? 'en';
}
