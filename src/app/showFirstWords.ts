import { readAddress } from './address/readAddress';
import { preferredLanguage, preferredTheme } from './store/preferred';

/**
 * Runs before the page is first painted: shows the headline that the build wrote into it, in the reader's language,
 * where the address asks for no other page, study or view; whatever else is asked for starts without words. A theme
 * chosen before holds from the first paint on, and what the view reads is asked for with the page.
 */
const root = document.documentElement;
const ownScript = document.currentScript?.dataset ?? {};
const { path, study, selection, ...asked } = readAddress(
  window.location.hash,
  window.location.search,
);
const { by, filters, reference, pair } = selection;
const language = asked.language ?? preferredLanguage();
const theme = asked.theme ?? preferredTheme();

const isPlainView =
  by === 'generation' && filters.length === 0 && reference === undefined && pair === undefined;
const first = ownScript['study'];
if (path === '/' && (study ?? first) === first && isPlainView) {
  root.dataset['first'] = language;
  for (const file of (ownScript['reads'] ?? '').split(' ')) {
    askFor(file, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' });
  }
}
if (theme !== 'system') root.dataset['theme'] = theme;
const sentences = ownScript[language];
if (sentences !== undefined) askFor(sentences, { rel: 'modulepreload' });

function askFor(href: string, how: Partial<HTMLLinkElement>): void {
  document.head.append(Object.assign(document.createElement('link'), { href, ...how }));
}
