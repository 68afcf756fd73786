import type { Measure, Question, ResultTable } from './Measures';

/** What one thing is of each measure's table, all of them unless some are named: a layer's part of every measure. */
export type ByTable<Value, Rest extends readonly unknown[] = [], Of extends Measure = Measure> = {
  readonly [M in Of]: (table: ResultTable<M>, ...rest: Rest) => Value;
};

/** What one thing is of each measure's question. */
export type ByQuestion<Value, Rest extends readonly unknown[] = []> = {
  readonly [M in Measure]: (question: Question<M>, ...rest: Rest) => Value;
};

/** A table's own entry, asked. Here alone a table is known by its measure. */
export function ofTable<Value, Rest extends readonly unknown[], Of extends Measure>(
  entries: ByTable<Value, Rest, Of>,
  table: ResultTable<Of>,
  ...rest: Rest
): Value {
  const entry = entries[table.measure as Of] as (table: ResultTable<Of>, ...rest: Rest) => Value;
  return entry(table, ...rest);
}

/** A question's own entry, asked. */
export function ofQuestion<Value, Rest extends readonly unknown[]>(
  entries: ByQuestion<Value, Rest>,
  question: Question,
  ...rest: Rest
): Value {
  const entry = entries[question.measure] as (question: Question, ...rest: Rest) => Value;
  return entry(question, ...rest);
}

/** Whether a table or question is of one measure. */
export function isOf<M extends Measure, T extends { readonly measure: Measure }>(
  measure: M,
  each: T,
): each is Extract<T, { readonly measure: M }> {
  return each.measure === measure;
}

/** Of many tables those of one measure. */
export function tablesOf<M extends Measure>(
  measure: M,
  tables: readonly ResultTable[],
): readonly ResultTable<M>[] {
  return tables.filter((table): table is ResultTable<M> => table.measure === measure);
}
