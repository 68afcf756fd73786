import { type ColumnDraft, reason } from '../profile/ColumnDraft';
import type { RoleGuess } from './RoleGuess';

/** An item of a grid that says nothing of its role takes its neighbours', no surer than this. */
const inherited = 0.5;

/**
 * Roles in agreement within a set: the options of one multiple-response question have one role, the best founded;
 * a grid's items keep their own, and one whose wording tells nothing takes the role that all others of the grid have.
 */
export function alignSetRoles(
  drafts: readonly ColumnDraft[],
  guesses: readonly RoleGuess[],
): readonly RoleGuess[] {
  const sets = new Map<string, number[]>();
  drafts.forEach(({ setId }, k) => {
    if (setId !== undefined) sets.set(setId, [...(sets.get(setId) ?? []), k]);
  });
  const aligned = [...guesses];
  for (const members of sets.values()) {
    const isOneItem = members.every((k) => drafts[k]!.kind === 'multiple');
    const known = members.filter((k) => guesses[k]!.role !== 'other');
    if (known.length === 0) continue;
    const role = isOneItem ? bestRole(known, guesses) : commonRole(known, guesses);
    if (!role) continue;
    for (const k of members) {
      if (isOneItem) aligned[k] = role;
      else if (guesses[k]!.role === 'other' && known.length >= members.length / 2)
        aligned[k] = {
          ...role,
          confidence: Math.min(inherited, role.confidence),
          reasons: [reason('grid-scale', { count: members.length })],
        };
    }
  }
  return aligned;
}

/** The guess of the role with the most support over the set's columns. */
function bestRole(known: readonly number[], guesses: readonly RoleGuess[]): RoleGuess | undefined {
  const support = new Map<string, number>();
  for (const k of known) {
    const { role, confidence } = guesses[k]!;
    support.set(role, (support.get(role) ?? 0) + confidence);
  }
  const [winner] = [...support].sort((a, b) => b[1] - a[1])[0] ?? [];
  return known.map((k) => guesses[k]!).find(({ role }) => role === winner);
}

/** The one role and direction that all known columns have; undefined where they differ. */
function commonRole(
  known: readonly number[],
  guesses: readonly RoleGuess[],
): RoleGuess | undefined {
  const first = guesses[known[0]!]!;
  const agrees = known.every(
    (k) => guesses[k]!.role === first.role && guesses[k]!.direction === first.direction,
  );
  return agrees ? first : undefined;
}
