import { type I18n, setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { articleBeforeNumber } from './articleBeforeNumber';
import type { Locale } from './Locale';
import type { Area, MessageKey, Say, Values } from './messages/Catalogue';
import { catalogueOf } from './messages/catalogues';

/** A sentence of an area in the reader's language, its plurals and choices resolved. */
export function translate<A extends Area, Key extends MessageKey<A>>(
  area: A,
  locale: Locale,
  key: Key,
  ...[values]: Values<A, Key>
): string {
  return fillIn(catalogueOf(locale)[area][key], locale, values);
}

/** The same for a key that comes with its values, as a problem with its detail: nothing holds one to the other. */
export function translateWith<A extends Area>(
  area: A,
  locale: Locale,
  key: MessageKey<A>,
  values: Readonly<Record<string, string | number>>,
): string {
  return fillIn(catalogueOf(locale)[area][key], locale, values);
}

/** An area's sentences in a language: `say('title', { count })`. */
export function messagesIn<A extends Area>(area: A, locale: Locale): Say<A> {
  return (key, ...values) => translate(area, locale, key, ...values);
}

/** Whether an area has a sentence of that name. */
export function hasMessage<A extends Area>(
  area: A,
  locale: Locale,
  key: string,
): key is MessageKey<A> {
  return Object.hasOwn(catalogueOf(locale)[area], key);
}

/** What a language does to a sentence once its figures are in place. */
const finish = { en: (sentence) => sentence, it: articleBeforeNumber } satisfies Record<
  Locale,
  (sentence: string) => string
>;

const speakers = new Map<Locale, I18n>();

/** A text is compiled on first use and is its own key. */
function fillIn(
  text: string,
  locale: Locale,
  values: Readonly<Record<string, unknown>> = {},
): string {
  const speaker = speakers.get(locale) ?? setupI18n({ locale, messages: { [locale]: {} } });
  speakers.set(locale, speaker);
  if (!(text in speaker.messages)) speaker.load(locale, { [text]: compileMessage(text) });
  return finish[locale](speaker._(text, { ...values }));
}
