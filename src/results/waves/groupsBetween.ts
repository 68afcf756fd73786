import type { SegmentationSummary, StudySummary } from '../document/StudySummary';
import type { WaveComparison } from './WaveComparison';

export type GroupsBetween = Pick<WaveComparison, 'groupsBreak' | 'assignmentChanged' | 'byAge'>;

/**
 * Whether groups of one name hold the same people in both waves. Generations of another scheme, or age bands against
 * generations, do not; generations assigned by other means (birth year then, age band now) do with some at the edges elsewhere.
 */
export function groupsBetween(
  earlier: StudySummary,
  later: StudySummary,
  by: string,
): GroupsBetween {
  const [before, after] = [earlier.segmentation, later.segmentation];
  if (!by.split(' × ').includes('generation') || !before || !after)
    return { assignmentChanged: false, byAge: false };
  const byAge = isByBand(before) && isByBand(after);
  if (isByBand(before) !== isByBand(after))
    return { groupsBreak: 'bands-against-generations', assignmentChanged: false, byAge };
  if (!byAge && before.scheme !== after.scheme)
    return { groupsBreak: 'scheme-changed', assignmentChanged: false, byAge };
  const assignmentChanged = before.basis !== after.basis || before.assigned !== after.assigned;
  return { assignmentChanged, byAge };
}

/** Whether respondents are grouped by the survey's age bands as they are. */
function isByBand({ basis, assigned }: SegmentationSummary): boolean {
  return basis === 'age-band' && assigned === 'straddling';
}
