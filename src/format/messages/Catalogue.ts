import type { Argument } from './Argument';
import type { english } from './en/english';

type English = typeof english;

/** A part of the interface whose sentences stand in one file: `paradox`, `wizard`. */
export type Area = keyof English;

export type MessageKey<A extends Area> = keyof English[A] & string;

/** Every sentence of the interface in one language, by area and key. */
export type Catalogue = { readonly [A in Area]: Readonly<Record<MessageKey<A>, string>> };

type ArgumentOf<A extends Area, Key extends MessageKey<A>> = Argument<English[A][Key] & string>;

/**
 * What goes after a key: nothing where its English text has no placeholder, else a value for each. Of several keys,
 * one of which is said, every one's placeholders.
 */
export type Values<A extends Area, Key extends MessageKey<A>> = [ArgumentOf<A, Key>] extends [never]
  ? []
  : [values: { readonly [Pair in ArgumentOf<A, Key> as Pair[0]]: Pair[1] }];

/** Says an area's sentences: `say('title', { count })`. */
export type Say<A extends Area> = <Key extends MessageKey<A>>(
  key: Key,
  ...values: Values<A, Key>
) => string;
