import type { ResultsDocument } from '../../results/document/ResultsDocument';
import { areSamePeople, enoughFigures } from './areSamePeople';
import { toldCounts } from './toldCounts';

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
  | { readonly kind: 'told-in-one'; readonly where: string }
  /** Of the same people, each with noise of its own: who was promised one budget would have spent both. */
  | { readonly kind: 'noise-twice'; readonly epsilon: number };

/**
 * Whether one document subtracted from the other would tell of fewer than k respondents (differencing; Hundepool et al.
 * 2012, § 5.3), or two of the same people spend two budgets. Documents that share fewer than twenty counts are not
 * judged: other questions, of other groups. A document with noise beside one without is left to its budget, and nobody
 * is behind synthetic ones.
 */
export function differencing(
  first: ResultsDocument,
  second: ResultsDocument,
): Differencing | undefined {
  if (first.study.source?.synthetic || second.study.source?.synthetic) return undefined;
  const policies = [first.study.disclosure, second.study.disclosure];
  const budgets = policies.flatMap((policy) => policy?.epsilon ?? []);
  if (budgets.length === 1) return undefined;
  const [one, other] = [toldCounts(first), toldCounts(second)];
  const shared = [...one.counts].flatMap(([where, n]) => {
    const m = other.counts.get(where);
    return m === undefined || (m === 0 && n === 0) ? [] : [{ where, difference: m - n }];
  });
  if (shared.length < enoughFigures) return undefined;
  const minCell = Math.max(...policies.map((policy) => policy?.minCell ?? 1));
  const reach = policies.reduce((sum, policy) => sum + (policy?.rounding ?? 1) - 1, minCell);
  if (budgets.length === 2) {
    // One draw told twice spends nothing more.
    if (JSON.stringify(first.tables) === JSON.stringify(second.tables)) return undefined;
    // Too noisy to tell, they are taken to be of the same people.
    if (!areSamePeople(one, other, Number.POSITIVE_INFINITY)) return undefined;
    return { kind: 'noise-twice', epsilon: budgets.reduce((sum, each) => sum + each, 0) };
  }
  if (!areSamePeople(one, other, reach)) return undefined;
  const near = shared.find(({ difference }) => difference !== 0 && Math.abs(difference) < reach);
  if (near) {
    const { where, difference } = near;
    return { kind: 'few-apart', where, difference: Math.abs(difference), minCell };
  }
  if (shared.some(({ difference }) => difference !== 0)) return undefined;
  const onlyOne = missingIn(other.counts, one.counts);
  return onlyOne !== undefined && missingIn(one.counts, other.counts) !== undefined
    ? { kind: 'told-in-one', where: onlyOne }
    : undefined;
}

function missingIn(
  counts: ReadonlyMap<string, number>,
  of: ReadonlyMap<string, number>,
): string | undefined {
  return [...of.keys()].find((where) => !counts.has(where));
}
