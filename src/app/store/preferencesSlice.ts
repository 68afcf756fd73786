import type { StateCreator } from 'zustand';
import type { Locale } from '../../format/Locale';

export const themes = ['system', 'light', 'dark'] as const;

export type Theme = (typeof themes)[number];

export interface PreferencesSlice {
  readonly language: Locale;
  /** Chosen by the reader or by a link, so that the address carries it; otherwise the browser's. */
  readonly languageChosen: boolean;
  readonly theme: Theme;
  chooseLanguage(language: Locale): void;
  chooseTheme(theme: Theme): void;
}

export const preferencesSlice: StateCreator<PreferencesSlice> = (set) => ({
  language: 'en',
  languageChosen: false,
  theme: 'system',
  chooseLanguage: (language) => set({ language, languageChosen: true }),
  chooseTheme: (theme) => set({ theme }),
});
