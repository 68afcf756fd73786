import type { Locale } from '../format/Locale';
import type { Theme } from './store/preferencesSlice';
import { preferredLanguage, preferredTheme } from './store/preferred';
import { useStore } from './store/useStore';

/** Takes language and theme from an earlier visit or the browser, and keeps the document in step with them. */
export function mirrorPreferences(): () => void {
  useStore.setState({ language: preferredLanguage(), theme: preferredTheme() });
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
