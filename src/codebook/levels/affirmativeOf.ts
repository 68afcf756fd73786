import type { Level } from '../DetectedCodebook';
import { WordingReader } from '../wording/WordingReader';
import { orderByNegation } from './orderByNegation';
import { orderByWording } from './orderByWording';
import { orderByYesNoLead } from './orderByYesNoLead';

/** Scales whose two poles are a yes and a no. */
const affirming: readonly string[] = ['yes-no', 'consent', 'agreement', 'truth'];

/**
 * The value of the one of two answers that says yes by its own words ("Yes", "Accepted", "Agree") or is 1 beside 0; undefined
 * where neither says so, as of 1 and 2.
 */
export function affirmativeOf(levels: readonly Level[]): string | undefined {
  if (levels.length !== 2) return undefined;
  const labels = levels.map(({ label }) => label.trim());
  if (labels.includes('0') && labels.includes('1')) return levels[labels.indexOf('1')]?.value;
  const reader = new WordingReader();
  const order =
    orderByYesNoLead(labels, reader, 'en') ??
    orderByWording(labels, reader, 'en') ??
    orderByNegation(labels);
  if (!order || !affirming.includes(order.family)) return undefined;
  return levels[order.order[1] ?? 0]?.value;
}
