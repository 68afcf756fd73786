import type { SurveyTable } from '../../survey/SurveyTable';
import type { DerivedCodebook } from './DerivedCodebook';
import { derivedValues } from './derivedValues';

/** A survey and its codebook with the derived variables as columns and items like any other, after the file's own. */
export function withDerived(
  table: SurveyTable,
  codebook: DerivedCodebook,
): { readonly table: SurveyTable; readonly codebook: DerivedCodebook } {
  const { derived = [] } = codebook;
  let wider = table;
  for (const { item, recipe } of derived) {
    const column = {
      position: item.column + 1,
      header: item.id,
      question: item.question,
      values: derivedValues(wider, recipe),
    };
    wider = { ...wider, columns: [...wider.columns, column] };
  }
  const items = [...codebook.items, ...derived.map(({ item }) => item)];
  return { table: wider, codebook: { ...codebook, items } };
}
