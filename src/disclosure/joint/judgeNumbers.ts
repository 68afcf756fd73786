import type { EstimateRow } from '../../results/document/Results';
import type { ResultsDocument } from '../../results/document/ResultsDocument';
import type { ResultTable } from '../../results/measures/Measures';
import { isTotalRow, totalRow } from '../../results/rows/isTotalRow';
import { type DisclosurePolicy, isSmall } from '../DisclosurePolicy';
import type { Asked } from '../publish/Asked';

type NumberTable = ResultTable<'mean' | 'median'>;

/** What of the means and medians of numbers may be told. */
export interface NumberVerdicts {
  /** Rows that tell a rare value, or one person's. */
  readonly torn: ReadonlySet<object>;
  /** Rows that are functions of counts that may be printed. */
  readonly judged: ReadonlySet<object>;
  readonly isNumber: (item: string) => boolean;
}

/** A number of so many values, or fewer, is solved for from a mean and an error. */
const fewValues = 8;
/** The largest share of a sum that one person's value may be. */
const largestShare = 0.2;

/**
 * Of a number of few values the counts of each are judged; a mean of many is told where nobody's value can be much of
 * its sum (at most 1/n + se/mean), and of 2k people at least.
 */
export function judgeNumbers(
  { study, tables }: ResultsDocument,
  policy: DisclosurePolicy,
  asked: Asked | undefined,
): NumberVerdicts {
  const numeric = new Set(study.items?.flatMap(({ id, kind }) => (kind === 'numeric' ? [id] : [])));
  const torn = new Set<object>();
  const judged = new Set<object>();
  for (const table of tables) {
    if ((table.measure !== 'mean' && table.measure !== 'median') || !numeric.has(table.item))
      continue;
    const counts = valueCounts(table.item, 'none', asked);
    if (!counts || counts.length > fewValues) {
      for (const row of uncertainRows(table, policy)) torn.add(row);
      continue;
    }
    const isClean = (by: string) => {
      const found = (table.filters ?? []).length === 0 && valueCounts(table.item, by, asked);
      return found && !found.some((count) => isSmall(count, policy));
    };
    const [all, groups] = [isClean('none'), isClean(table.by)];
    for (const row of table.rows) ((isTotalRow(row) ? all : groups) ? judged : torn).add(row);
  }
  return { torn, judged, isNumber: (item) => numeric.has(item) };
}

/** How many gave each value, in each group of a banner; undefined where they are too many to be columns. */
function valueCounts(
  item: string,
  by: string,
  asked: Asked | undefined,
): readonly number[] | undefined {
  const banner = by === 'none' ? item : `${by} × ${item}`;
  const table = asked?.answer({ measure: 'mean', item, by: banner, filters: asked.filters });
  if (!table?.ok) return undefined;
  return table.value.rows.filter((row) => !isTotalRow(row)).map(({ n }) => n ?? 0);
}

/** Rows of too few people, or with a value that may be much of the sum; then also what it follows from by subtraction. */
function uncertainRows(
  { measure, rows }: NumberTable,
  { minCell }: DisclosurePolicy,
): Set<EstimateRow> {
  const isDominated = ({ n, estimate, se }: EstimateRow) =>
    measure === 'mean' &&
    n !== null &&
    estimate !== null &&
    !(1 / n + (se ?? Number.POSITIVE_INFINITY) / Math.abs(estimate) <= largestShare);
  const found = new Set(rows.filter((row) => isDominated(row) || (row.n ?? 0) < 2 * minCell));
  const all = totalRow(rows);
  if (all && rows.some(isDominated)) found.add(all);
  return found;
}
