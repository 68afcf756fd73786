import type { Locale } from './Locale';

/** The sentences of one area, in every language; ICU message syntax. */
export type Messages<Key extends string = string> = Readonly<
  Record<Locale, Readonly<Record<Key, string>>>
>;

/** Declares an area's sentences; the compiler refuses a key that one language lacks. */
export function defineMessages<const Key extends string>(messages: {
  readonly en: Readonly<Record<Key, string>>;
  readonly it: Readonly<Record<NoInfer<Key>, string>>;
}): Messages<Key> {
  return messages;
}
