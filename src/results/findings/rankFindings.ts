import { benjaminiHochberg } from '../../estimate/tests/benjaminiHochberg';
import type { Contrast } from '../document/Results';

import type { StudySummary } from '../document/StudySummary';
import type { ResultTable } from '../measures/Measures';
import { isShownRow } from '../rows/isShownRow';
import { isTotalRow } from '../rows/isTotalRow';
import { askedBehindTable } from '../summary/askedBehind';
import type { Finding, FindingSubject, RankedFindings } from './Finding';
import { type FoundTable, foundSubject, isFound, subjectKey } from './foundIn';

interface Comparison {
  readonly subject: FindingSubject;
  readonly table: FoundTable;
  readonly contrast: Contrast & { readonly p: number; readonly difference: number };
}

/**
 * What stands out among many tables: every pair of groups in every top box and gap is one comparison, the false
 * discovery rate is held at `level` over all of them together (Benjamini & Hochberg 1995), and what remains is
 * ranked by the end of its interval nearest to zero, the size that is certain. Index gaps are put on the scale
 * of proportions for the ranking. Nothing is found in a table that rests on a reading nobody has confirmed. Groups whose estimate is suppressed or withheld are not compared.
 */
export function rankFindings(
  tables: readonly ResultTable[],
  summary: Pick<StudySummary, 'assumed'>,
  level = 0.05,
): RankedFindings {
  const compared = tables
    .filter((table) => isFound(table))
    .filter((table) => askedBehindTable(summary, table).length === 0);
  const comparisons = compared.flatMap(comparisonsOf);
  const qs = benjaminiHochberg(comparisons.map(({ contrast }) => contrast.p));
  const strongest = new Map<string, Finding>();
  comparisons.forEach((comparison, k) => {
    const q = qs[k] ?? 1;
    const finding = q < level ? findingOf(comparison, q) : undefined;
    if (!finding) return;
    const key = subjectKey(finding.subject);
    const known = strongest.get(key);
    if (!known || certainSize(finding) > certainSize(known)) strongest.set(key, finding);
  });
  const findings = [...strongest.values()].sort((a, b) => certainSize(b) - certainSize(a));
  const indistinct = compared
    .map(foundSubject)
    .filter((subject) => !strongest.has(subjectKey(subject)));
  return { findings, comparisons: comparisons.length, indistinct };
}

function comparisonsOf(table: FoundTable): readonly Comparison[] {
  const sound = new Set(
    groupRows(table)
      .filter(isShownRow)
      .map(({ group }) => group),
  );
  return table.contrasts.flatMap((contrast) => {
    const { a, b, p, difference } = contrast;
    if (p === null || difference === null || !sound.has(a) || !sound.has(b)) return [];
    return [{ subject: foundSubject(table), table, contrast: { ...contrast, p, difference } }];
  });
}

/** Contrasts are of groups: one may be called as the total is. */
function groupRows({ rows }: FoundTable) {
  return rows.filter((row) => !isTotalRow(row));
}

function findingOf({ subject, table, contrast }: Comparison, q: number): Finding | undefined {
  const estimateOf = (group: string) =>
    groupRows(table).find((row) => row.group === group)?.estimate;
  const { a, b, difference, interval } = contrast;
  const [estimateA, estimateB] = [estimateOf(a), estimateOf(b)];
  if (typeof estimateA !== 'number' || typeof estimateB !== 'number' || !interval) return undefined;
  if (difference >= 0) {
    const figures = { higherEstimate: estimateA, lowerEstimate: estimateB, difference, interval };
    return { subject, higher: a, lower: b, ...figures, q };
  }
  const turned = [-interval[1], -interval[0]] as const;
  const figures = { higherEstimate: estimateB, lowerEstimate: estimateA, difference: -difference };
  return { subject, higher: b, lower: a, ...figures, interval: turned, q };
}

/** The least difference that the interval leaves possible, as a proportion; 0 where it holds 0. */
function certainSize(finding: Finding): number {
  const unit = finding.subject.kind === 'index-gap' ? 100 : 1;
  return Math.max(0, finding.interval[0]) / unit;
}
