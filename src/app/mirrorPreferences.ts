import { type Locale, locales } from '../format/Locale';
import type { Theme } from './store/preferencesSlice';
import { useStore } from './store/useStore';

const themes: readonly Theme[] = ['system', 'light', 'dark'];

/** Takes language and theme from the last visit or the browser, keeps them, and sets them on the document. */
export function mirrorPreferences(): () => void {
  const kept = recall('divario.language');
  const language = locales.find((locale) => locale === kept) ?? browserLanguage();
  const theme = themes.find((known) => known === recall('divario.theme')) ?? 'system';
  useStore.setState({ language, theme });
  apply(useStore.getState());
  return useStore.subscribe((state, before) => {
    if (state.language === before.language && state.theme === before.theme) return;
    apply(state);
    if (state.languageChosen) keep('divario.language', state.language);
    keep('divario.theme', state.theme);
  });
}

function apply({ language, theme }: { readonly language: Locale; readonly theme: Theme }): void {
  const root = document.documentElement;
  root.lang = language;
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}

function browserLanguage(): Locale {
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2));
  return wanted.flatMap((tag) => locales.filter((locale) => locale === tag))[0] ?? 'en';
}

/** Storage may be forbidden; then preferences last for the visit. */
function recall(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function keep(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Nothing to do: see recall.
  }
}
