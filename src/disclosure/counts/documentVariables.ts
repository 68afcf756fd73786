import type { ResultsDocument } from '../../results/document/ResultsDocument';
import type { ItemSummary } from '../../results/document/StudySummary';
import { tablesOf } from '../../results/measures/byMeasure';
import type { ResultTable } from '../../results/measures/Measures';
import { isTotalRow } from '../../results/rows/isTotalRow';
import { jointKey } from '../../study/jointKey';
import type { Variable } from './Box';

/** The banners and items that a document's tables speak of. */
export interface DocumentVariables {
  /** `generation`, or an item or column that is answered once. */
  readonly variable: (id: string) => Variable;
  /** Whether several options of it may be selected, so that its groups overlap. */
  readonly isMultiple: (id: string) => boolean;
  /** One option of a multiple-response item, or any of several: levels `yes` and `no` of the item's base. */
  readonly option: (item: string, options: readonly string[]) => Variable;
  readonly top: (item: string) => readonly string[];
  readonly levels: (item: string) => readonly string[];
  readonly nets: (item: string) => NonNullable<ItemSummary['nets']>;
  /** Whether a behavior gives personal data away, and is reversed before it is compared. */
  readonly isDisclosing: (item: string) => boolean;
  /** Whether an index of several items is at a threshold or above: `yes` or `no` of complete answers. */
  readonly index: (role: 'concern' | 'behavior', threshold: number) => Variable;
}

/** The respondents of a base of `asked` who gave no answer: a level like the others there. */
export const unanswered = '\u0000unanswered';
const elsewhere = '\u0000elsewhere';

export const yes = ['yes'];
export const no = ['no'];

/** Reads from a document which variables it has and which levels; from its tables where no item says so. */
export function documentVariables(document: ResultsDocument): DocumentVariables {
  const items = new Map(document.study.items?.map((item) => [item.id, item]));
  const groups = groupNames(document.tables);
  const levelsInTables = tableLevels(document.tables);
  const tops = tableTops(document.tables);
  const everybody = exhaustiveItems(document, items);
  const generations = [
    ...new Set([...Object.keys(document.study.generations), ...(groups.get('generation') ?? [])]),
  ];
  const known = new Map<string, Variable>();
  const levels = (id: string) => items.get(id)?.levels ?? levelsInTables.get(id) ?? [];
  const top = (id: string) => items.get(id)?.top ?? tops.get(id) ?? ['top'];
  const make = (id: string): Variable => {
    if (id === 'generation') return plain(id, generations);
    const named = [...new Set([...levels(id), ...(groups.get(id) ?? [])])];
    const all = named.length > 0 ? named : [...top(id), elsewhere];
    const exhaustive = everybody.has(id);
    return { ...plain(id, exhaustive ? [...all, unanswered] : all), exhaustive };
  };
  const remember = (key: string, of: () => Variable) => {
    const variable = known.get(key) ?? of();
    known.set(key, variable);
    return variable;
  };
  return {
    variable: (id) => remember(id, () => make(id)),
    isMultiple: (id) => items.get(id)?.kind === 'multiple',
    option: (item, options) =>
      remember(jointKey(item, ...options), () => ({
        id: jointKey(item, ...options),
        options,
        levels: [...yes, ...no],
        whole: item,
        exhaustive: everybody.has(item),
      })),
    top,
    levels,
    nets: (item) => items.get(item)?.nets ?? [],
    isDisclosing: (item) => items.get(item)?.direction === 'disclosing',
    index: (role, threshold) => {
      const id = `\u0000index ${role} ${threshold}`;
      return remember(id, () => ({ ...plain(id, [...yes, ...no]), whole: `\u0000index ${role}` }));
    },
  };
}

function plain(id: string, levels: readonly string[]): Variable {
  return { id, levels, whole: id, exhaustive: false };
}

/** Items whose base is everybody in view. */
function exhaustiveItems(
  { tables }: ResultsDocument,
  items: ReadonlyMap<string, ItemSummary>,
): ReadonlySet<string> {
  const ids = [...items.values()].filter((item) => item.base === 'asked').map((item) => item.id);
  const bases = tables.flatMap((table) =>
    'item' in table && (table.base === 'asked' || table.base === 'all') ? [table.item] : [],
  );
  return new Set([...ids, ...bases]);
}

/** Group names of each single banner, as they stand in tables. */
function groupNames(tables: readonly ResultTable[]): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const { by, rows } of tables) {
    const seen = names.get(by) ?? new Set<string>();
    for (const row of rows) if (!isTotalRow(row)) seen.add(row.group);
    names.set(by, seen);
  }
  return names;
}

function tableLevels(tables: readonly ResultTable[]): Map<string, readonly string[]> {
  return new Map(tablesOf('distribution', tables).map(({ item, levels }) => [item, levels]));
}

function tableTops(tables: readonly ResultTable[]): Map<string, readonly string[]> {
  return new Map(
    tablesOf('top-box', tables).flatMap(({ item, net, top }) =>
      net === undefined ? [[item, top] as const] : [],
    ),
  );
}
