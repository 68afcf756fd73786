import type { Argument } from './Argument';

/** A text that holds every placeholder of the English one, in any order, within a plural or not. */
type Holding<Names extends string> = [Names] extends [never]
  ? string
  : (
        Names extends unknown
          ? (each: `${string}{${Names}${'}' | ','}${string}`) => void
          : never
      ) extends (all: infer All) => void
    ? All
    : never;

/** An area's sentences in another language: the same keys, each with the placeholders of the English text. */
export type Translated<English extends Readonly<Record<string, string>>> = {
  readonly [Key in keyof English]: Holding<Argument<English[Key]>[0]>;
};
