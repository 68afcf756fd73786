import type { Locale } from '../../format/Locale';

interface FirstWords {
  readonly locale: Locale;
  readonly above: string;
  readonly headline: string;
}

/**
 * The headline that the built page shows before its code runs (see showFirstWords), for the time until its figures
 * are there. Read before the page is drawn over it; none where the address asked for something else.
 */
export const firstWords: FirstWords | undefined = readFirstWords();

function readFirstWords(): FirstWords | undefined {
  // The list of pages is also read where there is no document.
  if (typeof document === 'undefined') return undefined;
  const { first } = document.documentElement.dataset;
  const text = (tag: string) =>
    document.querySelector(`.first-view ${tag}[lang="${first}"]`)?.textContent ?? '';
  const headline = text('h1');
  return headline === '' ? undefined : { locale: first as Locale, above: text('p'), headline };
}
