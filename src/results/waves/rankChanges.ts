import type { FindingSubject } from '../findings/Finding';
import type { ChangeRow, ChangeSubject, WaveComparison } from './WaveComparison';

/** A change beyond chance, all changes of the comparison considered. */
export interface ChangeFinding {
  readonly subject: FindingSubject;
  readonly row: ChangeRow & {
    readonly change: number;
    readonly interval: NonNullable<ChangeRow['interval']>;
  };
}

const level = 0.05;

/**
 * What changed, one a subject: of changes that hold at a false discovery rate of 5 % (Benjamini & Hochberg 1995), the
 * group's whose interval stays furthest from 0. A net score, which tells a top box again, is none. Ranked by that least size, index points on the scale of proportions.
 */
export function rankChanges({ changes }: WaveComparison): readonly ChangeFinding[] {
  const strongest = changes.flatMap(({ subject, rows }) => {
    const findings = rows.flatMap((row) => findingOf(subject, row));
    const [first] = findings.sort((a, b) => leastSize(b) - leastSize(a));
    return first ? [first] : [];
  });
  return strongest.sort((a, b) => leastSize(b) - leastSize(a));
}

/** Whether a change holds beside every other of the comparison. */
export function isCertainChange({ pBH }: ChangeRow): boolean {
  return pBH !== null && pBH < level;
}

function findingOf(subject: ChangeSubject, row: ChangeRow): readonly ChangeFinding[] {
  if (subject.kind === 'net-score') return [];
  const { change, interval } = row;
  if (change === null || !interval || !isCertainChange(row)) return [];
  return [{ subject, row: { ...row, change, interval } }];
}

function leastSize({ subject, row: { interval } }: ChangeFinding): number {
  const nearest = Math.max(interval[0], -interval[1], 0);
  return subject.kind === 'index-gap' ? nearest / 100 : nearest;
}
