import type { ResultsDocument } from '../../results/document/ResultsDocument';
import type { IndexGapTable } from '../../results/measures/indexGap/indexGapSchema';
import { documentVariables } from '../counts/documentVariables';
import { levelsTold } from '../counts/levelsTold';
import { summaryRows } from '../counts/summaryRows';
import { tableRows } from '../counts/tableRows';
import { type DisclosurePolicy, isSmall } from '../DisclosurePolicy';
import { choicesTold } from '../joint/choicesTold';
import { indexVerdicts, judgedIndexRows, tornIndexRows, unjudged } from '../joint/judgeIndices';
import { judgeNumbers } from '../joint/judgeNumbers';
import { hash53, type RandomRounding, randomRounding } from '../rounding/randomRounding';
import { releaseDocument } from '../rounding/releaseDocument';
import { roundDocument } from '../rounding/roundDocument';
import { uncountedRows } from '../rounding/uncountedRows';
import { alikeCells } from '../suppress/alikeCells';
import { buildSystem } from '../suppress/buildSystem';
import { withheldRows } from '../suppress/withheldRows';
import { mergeSparseFilters } from '../withhold/mergeSparseFilters';
import { netScoresTold, withAnswersTold } from '../withhold/netScoresTold';
import { withholdSummary } from '../withhold/withholdSummary';
import { withholdTable } from '../withhold/withholdTable';
import { withoutTornNets } from '../withhold/withoutTornNets';
import type { Asked } from './Asked';

/**
 * A results document fit to be published as a whole: no count from 1 to k − 1, no share or mean that rests on one,
 * and enough further figures withheld that no hidden count can be bounded to within k from all that stays, across
 * groups, levels, nets, quadrants, means, banners and filters together.
 *
 * An attacker is taken to know everything printed and this procedure, and which banner and filter groups a person
 * belongs to or is unknown in; not which questions a person skipped. `leftOut` are respondents whom no figure is of.
 */
export function protect(
  full: ResultsDocument,
  policy: DisclosurePolicy,
  leftOut = 0,
  asked?: Asked,
): ResultsDocument {
  const rounding = roundingOf(full, policy);
  const variables = documentVariables(full);
  const whole = withoutTornNets(full, variables.isMultiple, policy);
  const document = withAnswersTold(mergeSparseFilters(whole, variables, policy));
  const summary = summaryRows(document.study, variables);
  const told = levelsTold(document.tables, variables);
  const indices = indexVerdicts(document, policy, asked);
  const numbers = judgeNumbers(document, policy, asked);
  const torn = new Set([...tornIndexRows(indices), ...numbers.torn]);
  const rows = [
    ...summary.rows,
    ...document.tables
      .flatMap((table) => tableRows(table, variables, told, policy.minCell))
      .filter(({ row }) => !torn.has(row)),
  ];
  const system = buildSystem(rows);
  const alike = policy.hidesAlike
    ? alikeCells(system, rows, isSensitiveIn(document.study))
    : new Set<number>();
  const places = withheldRows(system, rows, policy, rounding, alike);
  const withheld = new Set<object>(torn);
  const withoutBase = new Set<object>(torn);
  for (const r of places) {
    const printed = rows[r];
    if (printed) (printed.baseOnly ? withoutBase : withheld).add(printed.row);
  }
  const isWithheld = (row: object) => withheld.has(row);
  const verdict = {
    isWithheld,
    isBaseTold: (row: object) => !withoutBase.has(row),
    minCell: policy.minCell,
    isWeighted: isWeighted(document.study),
    indices: (table: IndexGapTable) => indices.get(table) ?? unjudged,
    isNetTold: netScoresTold(document, isWithheld),
    isChoiceTold: choicesTold(document, isWithheld, indices, policy, asked),
  };
  const study = withholdSummary(
    document.study,
    (name) => isWithheld(summary.segmentRow(name) ?? document),
    policy,
  );
  const published = {
    ...document,
    study: {
      ...study,
      disclosure: {
        minCell: policy.minCell,
        zeroIsSmall: policy.zeroIsSmall,
        withheldCells: withheld.size,
        ...(leftOut > 0 ? { leftOut: isSmall(leftOut, policy) ? null : leftOut } : {}),
        ...(policy.independent ? { independent: true } : {}),
      },
    },
    tables: document.tables.map((table) => withholdTable(table, verdict)),
  };
  if (rounding) return roundDocument(published, rounding);
  const weighted = isWeighted(document.study);
  return releaseDocument(published, {
    plain: !weighted && isPlain(document.study),
    weighted,
    uncounted: weighted ? uncountedRows(rows, isWithheld) : new Map(),
    exact: new Set([...numbers.judged, ...judgedIndexRows(indices)]),
    isNumber: numbers.isNumber,
  });
}

/**
 * No base above k: what is printed would round to nobody. Its chance is drawn from the figures as they are, which the
 * published ones do not tell.
 */
function roundingOf(full: ResultsDocument, policy: DisclosurePolicy): RandomRounding | undefined {
  const base = Math.min(policy.rounding ?? 1, policy.minCell);
  if (base < 2) return undefined;
  return randomRounding(base, policy.seed ?? `${hash53(JSON.stringify(full))}`);
}

/** Questions on attitudes and behavior; who somebody is is taken to be known anyway. */
function isSensitiveIn({ items = [] }: ResultsDocument['study']): (item: string) => boolean {
  const open = new Set(
    items.flatMap(({ id, role }) => (role === 'demographic' || role === 'other' ? [id] : [])),
  );
  return (item) => items.some(({ id }) => id === item) && !open.has(item);
}

function isWeighted({ design }: ResultsDocument['study']): boolean {
  if (!design) return false;
  const { weight, raked, designEffect } = design;
  return weight !== undefined || raked !== undefined || Math.abs((designEffect ?? 1) - 1) > 1e-9;
}

/** Whether errors are those of a simple random sample. */
function isPlain({ design }: ResultsDocument['study']): boolean {
  return !design?.strataCount && !design?.psuCount && !design?.replicates;
}
