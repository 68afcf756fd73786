import type { ColumnDraft } from '../profile/ColumnDraft';
import type { ColumnProfile } from '../profile/ColumnProfile';
import { headerWords } from '../text/headerWords';
import { yearOfDate } from '../text/looksLike';
import type { RoleGuess } from './RoleGuess';

const earliest = 1972;
const latest = 2100;

/** The year of the answers, and how sure it is: 0 to 1. */
export interface FieldworkYear {
  readonly year: number;
  readonly certainty: number;
}

/**
 * The year in which most answers were given, by the file's own timestamps, else by a column that holds the survey's year, else
 * by a year in the file's name; undefined where none tells it.
 */
export function fieldworkYear(
  profiles: readonly ColumnProfile[],
  drafts: readonly ColumnDraft[],
  roles: readonly RoleGuess[],
  fileName: string,
): FieldworkYear | undefined {
  const told = (year: number | undefined, certainty: number) =>
    year === undefined ? undefined : { year, certainty };
  return (
    told(yearOfStamps(profiles, drafts, roles), 0.95) ??
    told(yearOfColumn(profiles), 0.95) ??
    told(yearOfName(fileName), 0.8)
  );
}

const yearNames =
  /^(survey |interview |wave |field(work)? )?(year|anno|jahr|annee|ano)( of (survey|interview|fieldwork))?$/;

/** One year that nearly all rows have, in a column named so. */
function yearOfColumn(profiles: readonly ColumnProfile[]): number | undefined {
  for (const { column, answers, answeredCount } of profiles) {
    if (!yearNames.test(headerWords(column.header))) continue;
    const [first] = answers;
    const year = Number(first?.value);
    if (first && isPlausible(year) && first.count >= answeredCount * 0.9) return year;
  }
  return undefined;
}

/** "trust-survey-2023.csv": a file named for one year alone. */
function yearOfName(fileName: string): number | undefined {
  const years = new Set(fileName.match(/(?<!\d)(19|20)\d{2}(?!\d)/g));
  const [year] = [...years].map(Number);
  return years.size === 1 && isPlausible(year!) ? year : undefined;
}

function isPlausible(year: number): boolean {
  return Number.isInteger(year) && year >= earliest && year <= latest;
}

function yearOfStamps(
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
    if (commonest !== undefined && isPlausible(commonest)) return commonest;
  }
  return undefined;
}
