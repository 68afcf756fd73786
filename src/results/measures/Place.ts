import type { ItemSummary, StudySummary } from '../document/StudySummary';
import type { Measure, Question, ResultTable } from './Measures';

/** A measure's place among all tables of a study: which of its questions a study has, and which a table answers. */
export interface Place<M extends Measure> {
  /** Asked of an item, in its turn in the codebook. */
  readonly ofItem?: (item: ItemSummary) => readonly Question<M>[];
  /** Asked once all items are; strips and adjusted figures only where they are wanted. */
  readonly ofStudy?: (
    summary: StudySummary,
    wanted: { readonly sensitivity: boolean; readonly controls?: readonly string[] },
  ) => readonly Question<M>[];
  /** The questions that a published table answers; more than one where a choice was left to its default. */
  answeredBy(table: ResultTable<M>, summary: StudySummary): readonly Question<M>[];
}
