import type { ResultsDocument } from '../../results/document/ResultsDocument';
import type { ItemSummary } from '../../results/document/StudySummary';
import type { ResultTable } from '../../results/measures/Measures';

/**
 * A protected document without those tables of derived variables that could give back what is withheld. The counts of a
 * derived variable are sums of counts of what it is made of, which suppression judges as if they had nothing to do with
 * each other: so where a cell is withheld of a derived variable, or of one that shares a source with it, the tables of
 * the derived one are left out of that view; as a column or filter, out of all views.
 */
export function withoutTornDerived(document: ResultsDocument): ResultsDocument {
  const items = document.study.items ?? [];
  const derived = items.filter((item) => item.derived);
  if (derived.length === 0) return document;
  const related = new Map(derived.map(({ id }) => [id, relatives(id, items)]));
  const withheld = document.tables.filter(isTorn);
  const tornColumns = new Set(withheld.flatMap(columnsOf));
  const tornSubjects = new Set(
    withheld.flatMap((table) => subjectsOf(table).map((id) => inView(table, id))),
  );
  const isTold = (table: ResultTable) =>
    columnsOf(table).every(
      (id) => ![...(related.get(id) ?? [])].some((each) => tornColumns.has(each)),
    ) &&
    subjectsOf(table).every(
      (id) => ![...(related.get(id) ?? [])].some((each) => tornSubjects.has(inView(table, each))),
    );
  return { ...document, tables: document.tables.filter(isTold) };
}

/** A derived variable, what it is made of, and what else is made of that. */
function relatives(id: string, items: readonly ItemSummary[]): ReadonlySet<string> {
  const madeOf = new Map(items.map((item) => [item.id, item.derived?.from ?? []]));
  const sourcesOf = (name: string): readonly string[] => [
    name,
    ...(madeOf.get(name) ?? []).flatMap(sourcesOf),
  ];
  const sources = new Set(sourcesOf(id));
  const others = items.filter((item) => sourcesOf(item.id).some((source) => sources.has(source)));
  return new Set([...sources, ...others.map((item) => item.id)]);
}

function isTorn(table: ResultTable): boolean {
  return JSON.stringify(table).includes('"withheld":');
}

function columnsOf({ by, filters = [] }: ResultTable): readonly string[] {
  return [...by.split(' × '), ...filters.map(({ column }) => column)];
}

function subjectsOf(table: ResultTable): readonly string[] {
  if ('item' in table) return [table.item];
  return table.measure === 'gap' ? [table.concern, table.behavior] : [];
}

function inView({ by, filters = [] }: ResultTable, id: string): string {
  return JSON.stringify([by, filters, id]);
}
