import type { ColumnDraft } from './ColumnDraft';
import type { ColumnProfile } from './ColumnProfile';
import { yearOfDate } from './looksLike';
import type { RoleGuess } from './RoleGuess';

const earliest = 1990;

/** The year in which most answers were given, by the file's own timestamps; undefined where it has none. */
export function fieldworkYear(
  profiles: readonly ColumnProfile[],
  drafts: readonly ColumnDraft[],
  roles: readonly RoleGuess[],
): number | undefined {
  for (const [k, profile] of profiles.entries()) {
    if (drafts[k]!.kind !== 'date' || roles[k]!.role !== 'metadata') continue;
    const counts = new Map<number, number>();
    for (const { value, count } of profile.answers) {
      const year = yearOfDate(value);
      if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + count);
    }
    const [commonest] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
    if (commonest !== undefined && commonest >= earliest && commonest < 2100) return commonest;
  }
  return undefined;
}
