import type { Locale } from './Locale';

/** The day of a time in milliseconds since 1970, where the reader is: `28 November 2026`. */
export function formatDay(time: number, locale: Locale): string {
  const tag = locale === 'en' ? 'en-GB' : locale;
  return new Intl.DateTimeFormat(tag, { dateStyle: 'long' }).format(time);
}
