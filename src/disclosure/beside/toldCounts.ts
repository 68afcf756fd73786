import type { ResultsDocument } from '../../results/document/ResultsDocument';
import { type Box, isWhole } from '../counts/Box';
import { documentVariables } from '../counts/documentVariables';
import { levelsTold } from '../counts/levelsTold';
import type { PrintedRow } from '../counts/PrintedRow';
import { summaryRows } from '../counts/summaryRows';
import { tableRows } from '../counts/tableRows';

/** How many of a base a document counts. */
export interface ToldShare {
  readonly n: number;
  readonly base: number;
  /** Variance of the rounding or of the noise in either count. */
  readonly blur: number;
}

/** What a document tells, by whom it is of, in words. */
export interface Told {
  readonly counts: ReadonlyMap<string, number>;
  readonly shares: ReadonlyMap<string, ToldShare>;
}

/** Every count that a document tells, and every share whose count and base it tells. */
export function toldCounts(document: ResultsDocument): Told {
  const variables = documentVariables(document);
  const told = levelsTold(document.tables, variables);
  const counts = new Map<string, number>();
  const shares = new Map<string, ToldShare>();
  const read = (rows: readonly PrintedRow[], blur: number) => {
    for (const { counts: printed } of rows) {
      const [whole, ...parts] = printed.filter(({ value }) => value >= 0);
      if (!whole) continue;
      const of = whereabouts(whole.box);
      counts.set(of, whole.value);
      for (const { box, value } of parts) {
        counts.set(whereabouts(box), value);
        if (whole === printed[0] && whole.value > 0)
          shares.set(`${whereabouts(box)} / ${of}`, { n: value, base: whole.value, blur });
      }
    }
  };
  const { rounding = 1, minCell = 1 } = document.study.disclosure ?? {};
  const rounded = (rounding ** 2 - 1) / 6;
  read(summaryRows(document.study, variables).rows, rounded);
  for (const table of document.tables)
    read(
      tableRows(table, variables, told, minCell),
      table.privacy ? table.privacy.noiseSd ** 2 : rounded,
    );
  return { counts, shares };
}

/** Whom a count is of, in words. */
function whereabouts(box: Box): string {
  return box
    .map(({ variable, levels }) =>
      isWhole({ variable, levels })
        ? variable.whole
        : `${[variable.options ? variable.whole : variable.id, ...(variable.options ?? [])].join(': ')} = ${levels.join(' | ')}`,
    )
    .sort()
    .join('; ');
}
