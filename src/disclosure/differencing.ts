import type { ResultsDocument } from '../results/ResultsDocument';
import { type Box, isWhole } from './Box';
import { documentVariables } from './documentVariables';
import { levelsTold } from './levelsTold';
import { summaryRows } from './summaryRows';
import { tableRows } from './tableRows';

/** Why two published documents may not stand side by side. */
export type Differencing =
  /** Of the same people but for a few, and a view of theirs differs by fewer than k respondents. */
  | {
      readonly kind: 'few-apart';
      readonly where: string;
      readonly difference: number;
      readonly minCell: number;
    }
  /** Of the same people, and each tells something that the other hides or leaves out. */
  | { readonly kind: 'told-in-one'; readonly where: string };

/** From so many counts in common on, that all of them are alike is no chance. */
const enoughCounts = 20;

/**
 * Whether one document subtracted from the other would tell of fewer than k respondents (differencing; Hundepool et al.
 * 2012, § 5.3). Both are taken to be of the same people where the counts that they share, twenty at least, are all
 * within k of one another, or none of one exceeds the other's: of independent samples some would. Documents with noise
 * are left to their budgets, and nobody is behind synthetic ones.
 */
export function differencing(
  first: ResultsDocument,
  second: ResultsDocument,
): Differencing | undefined {
  if ([first, second].some(({ study }) => study.disclosure?.epsilon !== undefined))
    return undefined;
  if (first.study.source?.synthetic || second.study.source?.synthetic) return undefined;
  const minCell = Math.max(...[first, second].map(({ study }) => study.disclosure?.minCell ?? 1));
  const [one, other] = [toldCounts(first), toldCounts(second)];
  const shared = [...one].flatMap(([where, n]) => {
    const m = other.get(where);
    return m === undefined ? [] : [{ where, difference: m - n }];
  });
  if (shared.length < enoughCounts || !areSamePeople(shared, minCell)) return undefined;
  const near = shared.find(({ difference }) => isFew(difference, minCell));
  if (near)
    return {
      kind: 'few-apart',
      where: near.where,
      difference: Math.abs(near.difference),
      minCell,
    };
  if (shared.some(({ difference }) => difference !== 0)) return undefined;
  const onlyOne = missingIn(other, one);
  return onlyOne !== undefined && missingIn(one, other) !== undefined
    ? { kind: 'told-in-one', where: onlyOne }
    : undefined;
}

interface SharedCount {
  readonly where: string;
  readonly difference: number;
}

function areSamePeople(shared: readonly SharedCount[], minCell: number): boolean {
  return (
    shared.every(({ difference }) => difference >= 0) ||
    shared.every(({ difference }) => difference <= 0) ||
    shared.every(({ difference }) => Math.abs(difference) < minCell)
  );
}

function isFew(difference: number, minCell: number): boolean {
  return difference !== 0 && Math.abs(difference) < minCell;
}

type Counts = ReadonlyMap<string, number>;

function missingIn(counts: Counts, of: Counts): string | undefined {
  return [...of.keys()].find((where) => !counts.has(where));
}

/** Every count that a document tells, by whom it is of. */
function toldCounts(document: ResultsDocument): Counts {
  const variables = documentVariables(document);
  const told = levelsTold(document.tables, variables);
  const rows = [
    ...summaryRows(document.study, variables).rows,
    ...document.tables.flatMap((table) => tableRows(table, variables, told)),
  ];
  const counts = new Map<string, number>();
  for (const { counts: printed } of rows)
    for (const { box, value } of printed) if (value > 0) counts.set(whereabouts(box), value);
  return counts;
}

/** Whom a count is of, in words. */
function whereabouts(box: Box): string {
  return box
    .map(({ variable, levels }) =>
      isWhole({ variable, levels })
        ? variable.whole
        : `${variable.id.replace('\u0001', ': ')} = ${levels.join(' | ')}`,
    )
    .sort()
    .join('; ');
}
