import type { Locale } from '../Locale';
import type { Catalogue } from './Catalogue';

/** Where each language's catalogue is loaded from: of the page's reader only their own. */
const sources = {
  en: async () => (await import('./en/english')).english,
  it: async () => (await import('./it/italian')).italian,
} satisfies Record<Locale, () => Promise<Catalogue>>;

const loaded: Partial<Record<Locale, Catalogue>> = {};

/** Makes a language's sentences ready for `translate`; rejects where the site's part cannot be loaded. */
export async function loadCatalogue(locale: Locale): Promise<void> {
  loaded[locale] ??= await sources[locale]();
}

/** The sentences of a language that `loadCatalogue` has made ready; throws where it hasn't. */
export function catalogueOf(locale: Locale): Catalogue {
  const catalogue = loaded[locale];
  if (!catalogue) throw new Error(`catalogueOf: expected “${locale}” to be loaded, it was not`);
  return catalogue;
}
