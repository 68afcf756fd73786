import type { Filter } from '../../results/document/Results';
import type { ResultsDocument } from '../../results/document/ResultsDocument';
import type { ItemSummary } from '../../results/document/StudySummary';
import { tablesOf } from '../../results/measures/byMeasure';
import type { IndexGapTable } from '../../results/measures/indexGap/indexGapSchema';
import { isTotalRow } from '../../results/rows/isTotalRow';
import { type DisclosurePolicy, isSmall } from '../DisclosurePolicy';
import type { Asked } from '../publish/Asked';
import { jointCounts } from './jointCounts';

type Role = 'concern' | 'behavior';

/**
 * How an index may be told. By its number of combinations of answers: `many`; `some`, where only coarse figures leave
 * room; or few, and then `judged` where no combination is rare, so that every figure is one of a table that may be
 * printed, else not at all (`none`).
 */
export type IndexVerdict = 'many' | 'some' | 'judged' | 'none';

export interface IndexVerdicts {
  /** In the groups of a table's banner. */
  readonly groups: Readonly<Record<Role, IndexVerdict>>;
  /** Of all respondents of the table. */
  readonly total: Readonly<Record<Role, IndexVerdict>>;
}

/** So many combinations of answers, or fewer, are solved for from a mean, an error and a reliability. */
const fewCombinations = 8;
const someCombinations = 64;

const alike = (verdict: IndexVerdict) => ({ concern: verdict, behavior: verdict });

/** Of a table that nobody judged. */
export const unjudged: IndexVerdicts = { total: alike('none'), groups: alike('none') };

/** How each table of the index gap may tell of its indices; without `asked` nothing is known of joint counts. */
export function indexVerdicts(
  { study, tables }: ResultsDocument,
  policy: DisclosurePolicy,
  asked: Asked | undefined,
): ReadonlyMap<IndexGapTable, IndexVerdicts> {
  return new Map(
    tablesOf('index-gap', tables).map((table) => [
      table,
      judgeIndices(table, study.items ?? [], policy, asked),
    ]),
  );
}

/** Rows that an index of few values may not tell. */
export function tornIndexRows(
  verdicts: ReadonlyMap<IndexGapTable, IndexVerdicts>,
): ReadonlySet<object> {
  const torn = new Set<object>();
  for (const [
    { rows, concernIndex = [], behaviorIndex = [], correlations = [] },
    verdict,
  ] of verdicts) {
    const hide = (part: readonly { readonly group: string }[], roles: readonly Role[]) => {
      for (const row of part) {
        const of = isTotalRow(row) ? verdict.total : verdict.groups;
        if (roles.some((role) => of[role] === 'none')) torn.add(row);
      }
    };
    hide(concernIndex, ['concern']);
    hide(behaviorIndex, ['behavior']);
    for (const part of [rows, correlations]) hide(part, ['concern', 'behavior']);
  }
  return torn;
}

/** Rows of indices that are functions of counts that may be printed: of one item, or of few values judged. */
export function judgedIndexRows(
  verdicts: ReadonlyMap<IndexGapTable, IndexVerdicts>,
): ReadonlySet<object> {
  const judged = new Set<object>();
  for (const [table, verdict] of verdicts) {
    const parts = [
      ['concern', table.concernItems, table.concernIndex],
      ['behavior', table.behaviorItems, table.behaviorIndex],
    ] as const;
    for (const [role, items, rows = []] of parts)
      for (const row of rows) {
        const of = isTotalRow(row) ? verdict.total : verdict.groups;
        if (items.length === 1 || of[role] === 'judged') judged.add(row);
      }
  }
  return judged;
}

function judgeIndices(
  table: IndexGapTable,
  items: readonly ItemSummary[],
  policy: DisclosurePolicy,
  asked: Asked | undefined,
): IndexVerdicts {
  const found = (ids: readonly string[]) =>
    ids.flatMap((id) => items.find((item) => item.id === id) ?? []);
  const parts = { concern: found(table.concernItems), behavior: found(table.behaviorItems) };
  const verdict = (role: Role, by: string): IndexVerdict => {
    const own = parts[role];
    const combinations = own.reduce((product, { levels }) => product * levels.length, 1);
    if (own.length < 2 || combinations > someCombinations) return 'many';
    if (combinations > fewCombinations) return 'some';
    if (!asked || (table.filters ?? []).length > 0) return 'none';
    const { answer, filters } = asked;
    const others = parts[role === 'concern' ? 'behavior' : 'concern'];
    const complete = [...filters, ...others.map(({ id, levels }) => ({ column: id, levels }))];
    const isClean = (within: readonly Filter[]) => {
      const counts = jointCounts(answer, own, by, within);
      return counts !== undefined && !counts.some((count) => isSmall(count, policy));
    };
    return isClean(filters) && isClean(complete) ? 'judged' : 'none';
  };
  const of = (by: string) => ({
    concern: verdict('concern', by),
    behavior: verdict('behavior', by),
  });
  const total = of('none');
  return { total, groups: table.by === 'none' ? total : of(table.by) };
}
