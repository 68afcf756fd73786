import type * as z from 'zod/mini';

/**
 * What a schema of a document says, as plain readonly data: fields that only a later version knows are read, kept and
 * not spoken of.
 */
export type Known<Schema extends z.core.$ZodType> = Plain<z.infer<Schema>>;

/** The index of a loose object goes; that of a record, whose values are of one kind, stays. */
type Plain<T> = T extends readonly unknown[]
  ? { readonly [K in keyof T]: Plain<T[K]> }
  : T extends object
    ? {
        readonly [K in keyof T as string extends K ? (unknown extends T[K] ? never : K) : K]: Plain<
          T[K]
        >;
      }
    : T;
