import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { articleBeforeNumber } from './articleBeforeNumber';
import type { Messages } from './defineMessages';
import type { Locale } from './Locale';

export type MessageValues = Readonly<Record<string, string | number>>;

const catalogues = {
  en: setupI18n({ locale: 'en', messages: { en: {} } }),
  it: setupI18n({ locale: 'it', messages: { it: {} } }),
};
const compiled = { en: new Set<string>(), it: new Set<string>() };

/** A sentence of an area in the reader's language, its plurals and choices resolved. */
export function translate<Key extends string>(
  messages: Messages<Key>,
  locale: Locale,
  key: Key,
  values: MessageValues = {},
): string {
  const text = messages[locale][key];
  compileOnce(locale, text);
  const sentence = catalogues[locale]._(text, { ...values });
  return locale === 'it' ? articleBeforeNumber(sentence) : sentence;
}

/** A text is compiled on first use and is its own key in the catalogue. */
function compileOnce(locale: Locale, text: string): void {
  if (compiled[locale].has(text)) return;
  catalogues[locale].load(locale, { [text]: compileMessage(text) });
  compiled[locale].add(text);
}
