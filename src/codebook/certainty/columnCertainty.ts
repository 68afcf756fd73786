import type { ColumnDraft } from '../profile/ColumnDraft';
import type { RoleGuess } from '../roles/RoleGuess';
import type { Certainty } from './Certainty';

/**
 * How sure each fact of a column is: what the draft and the role guess say of single facts, else their overall
 * confidence. Claimed are a `role` that was found, `levels` (with the kind) and `missing`; `top` where levels could count as yes;
 * `direction` of a behavior.
 */
export function columnCertainty(
  draft: ColumnDraft,
  role: RoleGuess,
  { kind, confidence }: Pick<ColumnDraft, 'kind' | 'confidence'>,
): Certainty {
  const own: Certainty = { ...draft.certainty, ...role.certainty };
  // That no role was found is no claim to be doubted.
  const claimed = own.role ?? (role.role === 'other' ? undefined : role.confidence);
  const levels = own.levels ?? confidence;
  const hasTop =
    role.role !== 'demographic' &&
    role.role !== 'generation' &&
    (kind === 'scale' || (kind === 'single' && draft.levels.length === 2));
  return rounded({
    ...(claimed !== undefined && { role: claimed }),
    levels,
    missing: own.missing ?? 0.95,
    ...(role.role === 'behavior' && { direction: own.direction ?? role.confidence }),
    ...(hasTop && { top: own.top ?? (kind === 'scale' ? levels : yesCertainty(draft)) }),
  });
}

/** Two answers in words of no known yes have none until somebody says which it is. */
function yesCertainty({ family, confidence }: ColumnDraft): number {
  return family === 'yes-no' || family === 'consent' ? confidence : 0.3;
}

function rounded(certainty: Certainty): Certainty {
  const bounded = (value: number) => Math.round(Math.min(0.99, Math.max(0.05, value)) * 100) / 100;
  return Object.fromEntries(
    Object.entries(certainty).map(([fact, value]) => [fact, bounded(value)]),
  );
}
