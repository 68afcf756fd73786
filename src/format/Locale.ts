/** The languages of the interface. */
export type Locale = 'en' | 'it';

export const locales: readonly Locale[] = ['en', 'it'];
