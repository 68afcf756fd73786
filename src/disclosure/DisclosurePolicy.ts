import type { Study } from '../study/Study';

/** What may be seen of few respondents in anything that leaves its owner. */
export interface DisclosurePolicy {
  /** The smallest count that is shown (k): no count from 1 to k − 1, no share or mean that rests on one. */
  readonly minCell: number;
  /** Whether a count of none tells something too. */
  readonly zeroIsSmall: boolean;
  /** Whether that everybody of a group gave the same answer to a sensitive question is not told. */
  readonly hidesAlike?: boolean;
  /**
   * The largest share of a weighted base that one respondent may hold. Judged by its upper bound
   * 1/√effectiveBase, as single weights are not in a table.
   */
  readonly dominance: number;
  /** Published counts are multiples of it; absent where they are told as they are. */
  readonly rounding?: number;
  /** What rounding draws its chance from: kept by the publisher, the same for the same people whatever the title. */
  readonly seed?: string;
  /** Nobody in the study is in another that is published beside it. */
  readonly independent?: boolean;
}

/** A study's own policy, with the defaults of METHODS where it says nothing. */
export function policyOf(study: Pick<Study, 'disclosure'>): DisclosurePolicy {
  return {
    minCell: study.disclosure?.minCell ?? 10,
    zeroIsSmall: study.disclosure?.zeroIsSmall ?? false,
    ...(study.disclosure?.zeroIsSmall === false ? {} : { hidesAlike: true }),
    dominance: 0.5,
    ...(study.disclosure?.rounding === undefined ? {} : { rounding: study.disclosure.rounding }),
    ...(study.disclosure?.independent ? { independent: true } : {}),
  };
}

/** Whether a count is too small to be shown. */
export function isSmall(count: number, { minCell, zeroIsSmall }: DisclosurePolicy): boolean {
  return count < minCell && (count > 0 || zeroIsSmall);
}
